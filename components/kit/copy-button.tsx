import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { copied } from './copied.ts';

/** Copies a text and says whether that worked. @param about identifier of the element that says which. */
export function CopyButton({ text, about }: { text: string; about?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => setOutcome((await copied(text)) ? 'copied' : 'copyFailed');
  return (
    <>
      <button type="button" aria-describedby={about} onClick={copy}>
        {say('copyText')}
      </button>{' '}
      <span class="small" role="status">
        {outcome && say(outcome)}
      </span>
    </>
  );
}
