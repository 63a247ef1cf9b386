import { say } from '../../../lib/i18n.ts';
import type { Report } from '../../../lib/reporting/report.ts';

export interface ChoosingActions {
  choose: (reports: ReadonlySet<string>) => void;
}

interface ChooseDraftsProps {
  /** Reports that the ledger shows. */
  found: readonly Report[];
  chosen: ReadonlySet<string>;
  actions: ChoosingActions;
}

/** Choosing drafts that are to go out together; the rest of the ledger has gone out. */
export function ChooseDrafts({ found, chosen, actions }: ChooseDraftsProps) {
  const drafts = found.filter(({ state }) => state === 'draft');
  if (drafts.length === 0) return null;
  const isAll = drafts.every(({ id }) => chosen.has(id));
  return (
    <p class="buttons">
      <button
        type="button"
        class="quiet"
        onClick={() => actions.choose(new Set(isAll ? [] : drafts.map(({ id }) => id)))}
      >
        {say(isAll ? 'selectNone' : 'ledgerChooseAll', drafts.length)}
      </button>
      {chosen.size > 0 && <a href="#batches">{say('ledgerToBatches', chosen.size)}</a>}
    </p>
  );
}
