import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

export interface BatchActions {
  /** Drafts reports of them all, or none where it was stopped; what came of it, in sentences. */
  reportMany: (
    selected: readonly WeighedListing[],
    progress: { signal: AbortSignal; onPlanned: (listings: number) => void },
  ) => Promise<string>;
}

interface ReportSelectedProps {
  flagged: readonly WeighedListing[];
  selected: ReadonlySet<string>;
  onSelect: (keys: ReadonlySet<string>) => void;
  actions: BatchActions;
}

interface Drafting {
  planned: number;
  of: number;
  cancel: () => void;
}

/** Reporting the chosen ones of the flagged listings together. */
export function ReportSelected({ flagged, selected, onSelect, actions }: ReportSelectedProps) {
  const [outcome, setOutcome] = useState<string>();
  const [drafting, setDrafting] = useState<Drafting>();
  const chosen = flagged.filter(({ key }) => selected.has(key));
  const isAll = chosen.length === flagged.length;
  const report = async () => {
    const control = new AbortController();
    const cancel = () => control.abort();
    setOutcome(undefined);
    setDrafting({ planned: 0, of: chosen.length, cancel });
    try {
      const said = await actions.reportMany(chosen, {
        signal: control.signal,
        onPlanned: (planned) => setDrafting({ planned, of: chosen.length, cancel }),
      });
      setOutcome(said);
      if (!control.signal.aborted) onSelect(new Set());
    } catch (error) {
      // What reports couldn't be loaded: the extension was updated meanwhile.
      setOutcome(say('reportFailed', error instanceof Error ? error.message : String(error)));
    }
    setDrafting(undefined);
  };
  return (
    <div class="select-bar">
      {drafting ? (
        <p class="buttons">
          <label>
            {say('batchDrafting', drafting.planned, drafting.of)}{' '}
            <progress value={drafting.planned} max={drafting.of} />
          </label>
          <button type="button" class="quiet" onClick={drafting.cancel}>
            {say('batchCancel')}
          </button>
        </p>
      ) : (
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
      )}
      <p class="small" role="status">
        {outcome}
      </p>
    </div>
  );
}
