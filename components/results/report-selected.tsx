import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

export interface BatchActions {
  /** Drafts reports of them all; what came of it, in sentences. */
  reportMany: (selected: readonly WeighedListing[]) => Promise<string>;
}

interface ReportSelectedProps {
  flagged: readonly WeighedListing[];
  selected: ReadonlySet<string>;
  onSelect: (keys: ReadonlySet<string>) => void;
  actions: BatchActions;
}

/** Reporting the chosen ones of the flagged listings together. */
export function ReportSelected({ flagged, selected, onSelect, actions }: ReportSelectedProps) {
  const [outcome, setOutcome] = useState<string>();
  const chosen = flagged.filter(({ key }) => selected.has(key));
  const isAll = chosen.length === flagged.length;
  const report = async () => {
    setOutcome(await actions.reportMany(chosen));
    onSelect(new Set());
  };
  return (
    <div class="select-bar">
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => onSelect(new Set(isAll ? [] : flagged.map(({ key }) => key)))}
        >
          {say(isAll ? 'selectNone' : 'selectAll')}
        </button>
        {chosen.length > 0 && (
          <button type="button" onClick={report}>
            {say('reportSelected', chosen.length)}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {outcome}
      </p>
    </div>
  );
}
