import { say } from '../../lib/i18n.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { day } from '../kit/format.ts';

export interface LedgerActions {
  /** The user says that the marketplace has it. */
  markFiled: (report: Report) => void;
  /** Only of a draft. */
  remove: (report: Report) => void;
  open: (url: string) => void;
}

/** What became of a report, and what can be done with a draft. */
export function EarlierReport({ report, actions }: { report: Report; actions: LedgerActions }) {
  const { state, createdAt, filedAt, channel } = report;
  if (state === 'filed')
    return <p role="status">{say('reportAlready', day(filedAt ?? createdAt))}</p>;
  return (
    <div class="draft">
      <p role="status">{say('reportAlreadyDraft', day(createdAt))}</p>
      <p class="buttons">
        <button type="button" onClick={() => actions.markFiled(report)}>
          {say('reportMarkFiled')}
        </button>
        {channel.url && (
          <button type="button" class="quiet" onClick={() => actions.open(channel.url)}>
            {say('reportOpenAgain')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => actions.remove(report)}>
          {say('reportUndo')}
        </button>
      </p>
    </div>
  );
}
