import { inKey, say } from '../../lib/i18n.ts';
import type { EntryState } from '../../lib/reporting/ledger/states.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { day } from '../kit/format.ts';

export interface LedgerActions {
  /** Puts down what became of a report, by the user's word. */
  putDown: (report: Report, state: EntryState) => void;
  /** Opens where it is sent, with the help that its first opening had. */
  openChannel: (report: Report) => void;
}

/** What became of a report, and what can be done with a draft. */
export function EarlierReport({ report, actions }: { report: Report; actions: LedgerActions }) {
  const { state, createdAt, filedAt, channel, since } = report;
  if (state !== 'draft')
    return (
      <div role="status">
        <p>{say('reportAlready', day(filedAt ?? createdAt))}</p>
        {state !== 'filed' && (
          <p class="small muted">
            {say('reportSince', say(`reportState_${inKey(state)}`), day(since))}
          </p>
        )}
      </div>
    );
  return (
    <div class="draft">
      <p role="status">{say('reportAlreadyDraft', day(createdAt))}</p>
      <p class="buttons">
        <button type="button" onClick={() => actions.putDown(report, 'filed')}>
          {say('reportMarkFiled')}
        </button>
        {channel.url && (
          <button type="button" class="quiet" onClick={() => actions.openChannel(report)}>
            {say('reportOpenAgain')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => actions.putDown(report, 'discarded')}>
          {say('reportUndo')}
        </button>
      </p>
    </div>
  );
}
