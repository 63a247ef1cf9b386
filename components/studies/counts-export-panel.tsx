import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { smallestShown } from '../../lib/statistics/suppression.ts';

interface CountsExportPanelProps {
  onExport: (kind: 'csv' | 'json', suppress: boolean) => Promise<void>;
}

/** Figures for others, small counts left out unless the user says otherwise. */
export function CountsExportPanel({ onExport }: CountsExportPanelProps) {
  const [suppress, setSuppress] = useState(true);
  return (
    <section class="panel no-print" aria-labelledby="counts-export">
      <h3 id="counts-export">{say('studyExportHeading')}</h3>
      <p class="small muted">{say('exportCountsNote')}</p>
      <label class="choice">
        <input type="checkbox" checked={suppress} onChange={() => setSuppress(!suppress)} />
        {say('exportSuppress', smallestShown)}
      </label>
      <p class="buttons">
        <button type="button" onClick={() => void onExport('csv', suppress)}>
          {say('exportAs', 'CSV')}
        </button>
        <button type="button" onClick={() => void onExport('json', suppress)}>
          {say('exportAs', 'JSON')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('printPage')}
        </button>
      </p>
    </section>
  );
}
