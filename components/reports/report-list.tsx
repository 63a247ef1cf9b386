import { say } from '../../lib/i18n.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { day } from '../kit/format.ts';
import type { LedgerActions } from './earlier-report.tsx';

/** The ledger, the newest first. */
export function ReportList({
  reports,
  actions,
}: {
  reports: readonly Report[];
  actions: LedgerActions;
}) {
  return (
    <details class="reports">
      <summary>{say('reportsHeading', reports.length)}</summary>
      {reports.length === 0 && <p class="small muted">{say('reportsNone')}</p>}
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              {report.listing.url ? (
                <a href={report.listing.url} target="_blank" rel="noreferrer">
                  {report.listing.name ?? say('untitled')}
                </a>
              ) : (
                (report.listing.name ?? say('untitled'))
              )}
            </p>
            <p class="small muted">
              {report.channel.name} · {day(report.createdAt)} ·{' '}
              {report.state === 'filed'
                ? say('state_filed', day(report.filedAt ?? report.createdAt))
                : say('state_draft')}
            </p>
            {report.state === 'draft' && (
              <p class="buttons small">
                <button type="button" class="quiet" onClick={() => actions.markFiled(report)}>
                  {say('reportMarkFiled')}
                </button>
                <button type="button" class="quiet" onClick={() => actions.remove(report)}>
                  {say('reportUndo')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
