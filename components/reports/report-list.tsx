import { inKey, say } from '../../lib/i18n.ts';
import { countDue, dueOf } from '../../lib/reporting/ledger/deadlines.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { Facts } from '../kit/facts.tsx';
import { day } from '../kit/format.ts';
import type { LedgerActions } from './earlier-report.tsx';

/** Names of marketplaces by their identifiers. */
export type MarketplaceNames = ReadonlyMap<string, string>;

interface ReportListProps {
  reports: readonly Report[];
  marketplaces: MarketplaceNames;
  actions: LedgerActions & { openReports: (part: 'ledger') => void };
}

/** As many as a popup has room for. */
const shown = 5;

/** The newest reports, and the way to all of them. */
export function ReportList({ reports, marketplaces, actions }: ReportListProps) {
  const now = new Date();
  const due = countDue(reports, now);
  return (
    <details class="reports">
      <summary>
        {say('reportsHeading', reports.length)}{' '}
        {due > 0 && <strong class="due">{say('reportsDue', due)}</strong>}
      </summary>
      {reports.length === 0 && <p class="small muted">{say('reportsNone')}</p>}
      <ul>
        {reports.slice(0, shown).map((report) => (
          <li key={report.id}>
            <ReportLine report={report} marketplaces={marketplaces} now={now} />
            {report.state === 'draft' && (
              <p class="buttons small">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => actions.putDown(report, 'filed')}
                >
                  {say('reportMarkFiled')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => actions.putDown(report, 'discarded')}
                >
                  {say('reportUndo')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="quiet" onClick={() => actions.openReports('ledger')}>
          {say('reportsAll')}
        </button>
      </p>
    </details>
  );
}

interface ReportLineProps {
  report: Report;
  marketplaces: MarketplaceNames;
  now: Date;
}

/** Which listing, on which marketplace, through which channel, and what it came to. */
export function ReportLine({ report, marketplaces, now }: ReportLineProps) {
  const { listing, channel, state, since } = report;
  const name = listing.name ?? say('untitled');
  const facts = [
    marketplaces.get(channel.marketplace) ?? channel.marketplace,
    channel.name,
    say(`reportState_${inKey(state)}`),
    day(since),
  ];
  return (
    <>
      <p>
        {listing.url ? (
          <a href={listing.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="small muted">
        <Facts facts={facts} />{' '}
        {dueOf(report, now)?.isDue && <strong class="due">{say('due')}</strong>}
      </p>
    </>
  );
}
