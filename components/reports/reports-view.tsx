import { say } from '../../lib/i18n.ts';
import type { Batch } from '../../lib/reporting/batches.ts';
import { countDue } from '../../lib/reporting/ledger/deadlines.ts';
import type { Report } from '../../lib/reporting/report.ts';
import type { Reporter } from '../../lib/reporting/reporter.ts';
import { PageHeader } from '../kit/page-header.tsx';
import { AuthoritiesView } from './authorities/authorities-view.tsx';
import { type BatchActions, BatchesView } from './batches/batches-view.tsx';
import { type BundleActions, BundleCheck } from './bundle/bundle-check.tsx';
import { LedgerView, type LedgerViewActions } from './ledger/ledger-view.tsx';
import { ReporterForm } from './reporter/reporter-form.tsx';
import type { BrandName } from './reporter/rights-fields.tsx';

export const reportsParts = ['ledger', 'batches', 'reporter', 'authorities', 'bundle'] as const;
export type ReportsPart = (typeof reportsParts)[number];

export interface ReportsViewState {
  part: ReportsPart;
  /** Absent until the database answered. */
  reports?: readonly Report[];
  reporter?: Reporter;
  batches: readonly Batch[];
  /** Drafts chosen in the ledger, by their identifiers: batches are made of these alone, if any. */
  chosen: ReadonlySet<string>;
  brands: readonly BrandName[];
  /** Names of marketplaces by their identifiers. */
  marketplaces: ReadonlyMap<string, string>;
  /** What came of the last change, in a sentence. */
  outcome?: string;
}

export interface ReportsViewActions extends LedgerViewActions, BatchActions, BundleActions {
  saveReporter: (reporter: Reporter) => void;
  choose: (reports: ReadonlySet<string>) => void;
}

/** All of reporting that needs more room than the popup has. */
export function ReportsView({
  state,
  actions,
}: {
  state: ReportsViewState;
  actions: ReportsViewActions;
}) {
  const { part, reports, outcome } = state;
  const due = reports ? countDue(reports, new Date()) : 0;
  return (
    <>
      <PageHeader current="/reports.html" outcome={outcome} />
      <nav class="parts" aria-label={say('reportsParts')}>
        {reportsParts.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
            {say(`reportsPart_${one}`)}
            {one === 'ledger' && due > 0 && (
              <>
                {' '}
                <strong class="due">{say('reportsDue', due)}</strong>
              </>
            )}
          </a>
        ))}
      </nav>
      <main>
        <section aria-labelledby="part">
          <h2 id="part">{say(`reportsPart_${part}`)}</h2>
          <Part state={state} actions={actions} />
        </section>
      </main>
    </>
  );
}

function Part({ state, actions }: { state: ReportsViewState; actions: ReportsViewActions }) {
  const { part, reports, reporter, batches, chosen, brands, marketplaces } = state;
  if (part === 'bundle') return <BundleCheck actions={actions} />;
  if (!reports || !reporter) return <p class="muted">{say('loading')}</p>;
  switch (part) {
    case 'ledger':
      return (
        <LedgerView
          reports={reports}
          chosen={chosen}
          marketplaces={marketplaces}
          actions={actions}
        />
      );
    case 'batches':
      return (
        <BatchesView
          batches={batches}
          chosen={chosen}
          sent={reports.filter(({ state: now }) => now !== 'draft').length}
          marketplaces={marketplaces}
          actions={actions}
        />
      );
    case 'reporter':
      return <ReporterForm reporter={reporter} brands={brands} onSave={actions.saveReporter} />;
    case 'authorities':
      return <AuthoritiesView reporter={reporter} />;
  }
}
