import { say } from '../../lib/i18n.ts';
import type { Progress } from '../../lib/worker-calls.ts';

interface WorkLineProps {
  progress: Progress;
  onCancel: (() => void) | undefined;
}

/** What is being done that takes long, and the way to stop it. */
export function WorkLine({ progress: { step, share }, onCancel }: WorkLineProps) {
  return (
    <div class="work panel">
      <label for="work">{say(`workStep_${step}`)}</label>
      <progress id="work" max={1} value={share} />
      {onCancel && step !== 'switch' && (
        <button type="button" onClick={onCancel}>
          {say('workCancel')}
        </button>
      )}
    </div>
  );
}
