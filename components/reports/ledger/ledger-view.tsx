import { useState } from 'preact/hooks';
import { inKey, say } from '../../../lib/i18n.ts';
import { dueOf } from '../../../lib/reporting/ledger/deadlines.ts';
import { isOpen, reportStates } from '../../../lib/reporting/ledger/states.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { ReportLine } from '../report-list.tsx';
import { ChooseDrafts, type ChoosingActions } from './choose-drafts.tsx';
import { type LedgerCheckActions, LedgerTools } from './ledger-tools.tsx';
import { type ReportDetailActions, ReportDetails } from './report-details.tsx';

export interface LedgerViewActions
  extends LedgerCheckActions,
    ReportDetailActions,
    ChoosingActions {}

interface LedgerViewProps {
  reports: readonly Report[];
  /** Drafts that are to go out together, by their identifiers. */
  chosen: ReadonlySet<string>;
  /** Names of marketplaces by their identifiers. */
  marketplaces: ReadonlyMap<string, string>;
  actions: LedgerViewActions;
}

type Filter = 'all' | 'open' | 'due' | Report['state'];

/** So many reports are drawn at first, and more when asked for. */
const atOnce = 50;

/** What was reported and what became of it, to be narrowed down, carried on, checked and exported. */
export function LedgerView({ reports, chosen, marketplaces, actions }: LedgerViewProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [marketplace, setMarketplace] = useState('');
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(atOnce);
  const now = new Date();
  const wanted = words.trim().toLowerCase();
  const found = reports.filter(
    (report) =>
      passes(report, filter, now) &&
      (marketplace === '' || report.channel.marketplace === marketplace) &&
      (wanted === '' || textOf(report).includes(wanted)),
  );
  const present = [...new Set(reports.map(({ channel }) => channel.marketplace))];
  if (reports.length === 0) return <p class="muted">{say('ledgerEmpty')}</p>;
  return (
    <>
      <div class="filters">
        <label>
          {say('ledgerState')}
          <select
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}
          >
            {(['all', 'open', 'due'] as const).map((one) => (
              <option key={one} value={one}>
                {say(`ledgerFilter_${one}`)}
              </option>
            ))}
            {reportStates.map((state) => (
              <option key={state} value={state}>
                {say(`reportState_${inKey(state)}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('ledgerMarketplace')}
          <select
            value={marketplace}
            onChange={({ currentTarget }) => setMarketplace(currentTarget.value)}
          >
            <option value="">{say('ledgerFilter_all')}</option>
            {present.map((id) => (
              <option key={id} value={id}>
                {marketplaces.get(id) ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('ledgerWords')}
          <input
            type="text"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      </div>
      <p class="small muted" role="status">
        {say('ledgerFound', found.length, reports.length)}
      </p>
      <ChooseDrafts found={found} chosen={chosen} actions={actions} />
      <ul class="ledger">
        {found.slice(0, shown).map((report) => (
          <li class="panel" key={report.id}>
            {report.state === 'draft' && (
              <label class="choice small">
                <input
                  type="checkbox"
                  checked={chosen.has(report.id)}
                  aria-label={say('ledgerChooseThis', report.listing.name ?? say('untitled'))}
                  onChange={({ currentTarget }) => {
                    const others = [...chosen].filter((id) => id !== report.id);
                    actions.choose(
                      new Set(currentTarget.checked ? [...others, report.id] : others),
                    );
                  }}
                />
                {say('ledgerChoose')}
              </label>
            )}
            <ReportLine report={report} marketplaces={marketplaces} now={now} />
            <ReportDetails report={report} now={now} actions={actions} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            {say('ledgerMore', found.length - shown)}
          </button>
        </p>
      )}
      <LedgerTools actions={actions} />
    </>
  );
}

function passes(report: Report, filter: Filter, now: Date): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return isOpen(report.state);
  if (filter === 'due') return dueOf(report, now)?.isDue === true;
  return report.state === filter;
}

function textOf({ listing, brands, notice }: Report): string {
  const parts = [listing.name, listing.id, listing.url, listing.seller?.name, notice];
  return [...parts, ...brands.map(({ name }) => name)].join(' ').toLowerCase();
}
