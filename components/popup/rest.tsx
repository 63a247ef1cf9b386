import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { NotoriousRecord } from '../../lib/marketplaces/notorious-markets.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import { channelsAt } from '../../lib/reporting/channels-elsewhere.ts';
import type { ReportingState } from '../../lib/reporting/how-to-report.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import type { TabPage } from '../../lib/tabs.ts';
import { ruleRecords } from '../../lib/verdict/rule-record.ts';
import type { RulebookState } from '../../lib/weighing/rulebook-in-use.ts';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { ExceptionList } from '../exceptions/exception-list.tsx';
import type { PurchaseActions } from '../purchases/bought-this.tsx';
import { type FormActions, FormHelper } from '../reports/form/form-helper.tsx';
import { ReportList } from '../reports/report-list.tsx';
import type { ReportActions } from '../reports/report-panel.tsx';
import { RulebookLine } from '../rulebook/rulebook-line.tsx';
import type { PriceActions } from '../verdict/price-beside-floor.tsx';
import { ListingTools } from './listing-tools.tsx';
import { MarketplaceFacts } from './marketplace-facts.tsx';
import { PageChanged } from './page-changed.tsx';
import type { PopupRest } from './popup.tsx';
import { ReadAlways, type SiteActions } from './read-always.tsx';

export interface RestState {
  directory: readonly DirectoryEntry[];
  reporting: ReportingState;
  /** The report whose form the tab was opened for. */
  formOf?: string;
  exceptions: readonly Exception[];
  purchases: readonly Purchase[];
  /** Origins beyond the marketplaces that are read without being asked. */
  sites: readonly string[];
  /** By the marketplace's identifier and the site's host; absent until it was loaded. */
  notoriousRecord?: (marketplace: string, host?: string) => NotoriousRecord | undefined;
  /** Of the marketplace of the page; absent until the database answered. */
  health?: MarketplaceHealth;
  /** Absent until the worker answered. */
  rulebook?: RulebookState;
  /** What failed, in sentences. */
  failures: readonly string[];
}

export interface RestActions
  extends ReportActions,
    ExceptionActions,
    PriceActions,
    PurchaseActions,
    SiteActions,
    FormActions {
  openWorkbench: () => void;
  /** Sets the user's own brand up, to be learned from the open listing. */
  setUpBrand: () => void;
}

/** All of the popup that comes after the verdict. */
export function popupRest(
  page: TabPage | undefined,
  state: RestState,
  actions: RestActions,
): PopupRest {
  const { directory, exceptions, purchases, rulebook, failures } = state;
  const reading = page?.state === 'read' ? page.reading : undefined;
  const hasListings = reading !== undefined && reading.listings.length > 0;
  const marketplace = directory.find(({ id }) => id === reading?.marketplace);
  const reporting = reading
    ? { ...state.reporting, about: { ...state.reporting.about, seenAt: reading.readAt } }
    : state.reporting;
  return {
    directory,
    records: ruleRecords(exceptions, reporting.reports),
    above: (
      <>
        {failures.map((failure) => (
          <p class="failure" role="alert" key={failure}>
            {failure}
          </p>
        ))}
        <OpenForm state={state} actions={actions} />
        {hasListings && (
          <PageChanged changed={reading.changed} marketplace={marketplace} health={state.health} />
        )}
      </>
    ),
    ofListing: (weighed) => (
      <ListingTools
        weighed={weighed}
        marketplace={marketplace}
        reporting={reporting}
        purchases={purchases}
        actions={actions}
      />
    ),
    below: (
      <>
        {hasListings && <About reading={reading} state={state} />}
        {reading && !reading.known && reading.url.startsWith('http') && (
          <ReadAlways
            origin={new URL(reading.url).origin}
            isAlways={state.sites.includes(new URL(reading.url).origin)}
            actions={actions}
          />
        )}
      </>
    ),
    footer: (
      <>
        <ReportList
          reports={reporting.reports}
          marketplaces={new Map(directory.map(({ id, name }) => [id, name]))}
          actions={actions}
        />
        <ExceptionList exceptions={exceptions} actions={actions} />
        {rulebook && <RulebookLine rulebook={rulebook} />}
        <p class="buttons small">
          <button type="button" class="quiet" onClick={actions.openWorkbench}>
            {say('openWorkbench')}
          </button>
          {reading?.page === 'listing' && (
            <button type="button" class="quiet" onClick={actions.setUpBrand}>
              {say('setUpBrand')}
            </button>
          )}
          <button type="button" class="quiet" onClick={actions.openPurchases}>
            {say('openPurchases')}
          </button>
        </p>
      </>
    ),
  };
}

/** Help with the form that the tab was opened for. */
function OpenForm({ state, actions }: { state: RestState; actions: RestActions }) {
  const report = state.reporting.reports.find(({ id }) => id === state.formOf);
  if (!report) return null;
  const channels =
    state.directory.find(({ id }) => id === report.channel.marketplace)?.channels ??
    channelsAt(report.listing.url);
  const channel = channels.find(({ name }) => name === report.channel.name);
  return <FormHelper report={report} fields={channel?.fields ?? []} actions={actions} />;
}

/** What is known of the page's marketplace, once it is there. */
function About({ reading, state }: { reading: TabReading; state: RestState }) {
  const { directory, notoriousRecord } = state;
  const marketplace = directory.find(({ id }) => id === reading.marketplace);
  if (!marketplace || !notoriousRecord) return null;
  const notorious = notoriousRecord(marketplace.id, new URL(reading.url).host);
  return <MarketplaceFacts marketplace={marketplace} notorious={notorious} />;
}
