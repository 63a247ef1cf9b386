import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { NotoriousRecord } from '../../lib/marketplaces/notorious-markets.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import { channelsAt } from '../../lib/reporting/channels-elsewhere.ts';
import type { ReportingState } from '../../lib/reporting/how-to-report.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import type { Settings, Threshold } from '../../lib/settings/overlay-settings.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import type { TabPage } from '../../lib/tabs.ts';
import { type RuleRecord, ruleRecords } from '../../lib/verdict/rule-record.ts';
import type { RulebookState } from '../../lib/weighing/rulebook-in-use.ts';
import {
  settingsOfPage,
  type TabReading,
  type WeighedListing,
} from '../../lib/weighing/tab-reading.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { ExceptionList } from '../exceptions/exception-list.tsx';
import type { PurchaseActions } from '../purchases/bought-this.tsx';
import { type FormActions, FormHelper } from '../reports/form/form-helper.tsx';
import { ReportList } from '../reports/report-list.tsx';
import type { ReportActions } from '../reports/report-panel.tsx';
import { FlaggedList } from '../results/flagged-list.tsx';
import type { BatchActions } from '../results/report-selected.tsx';
import { RulebookLine } from '../rulebook/rulebook-line.tsx';
import type { PriceActions } from '../verdict/price-beside-floor.tsx';
import { Empty } from './empty.tsx';
import { ListingView } from './listing-view.tsx';
import { MarketplaceFacts } from './marketplace-facts.tsx';
import { PageChanged } from './page-changed.tsx';
import { ReadAlways, type SiteActions } from './read-always.tsx';

export interface PopupState {
  page: TabPage;
  directory: readonly DirectoryEntry[];
  reporting: ReportingState;
  /** Of the listing that it was opened for, on a page of many. */
  openKey?: string;
  /** The report whose form the tab was opened for. */
  formOf?: string;
  exceptions: readonly Exception[];
  purchases: readonly Purchase[];
  /** Origins beyond the marketplaces that are read without being asked. */
  sites: readonly string[];
  settings?: Settings;
  /** By the marketplace's identifier and the site's host; absent until it was loaded. */
  notoriousRecord?: (marketplace: string, host?: string) => NotoriousRecord | undefined;
  /** Of the marketplace of the page; absent until the database answered. */
  health?: MarketplaceHealth;
  /** Absent until the worker answered. */
  rulebook?: RulebookState;
  /** What failed, in sentences. */
  failures: readonly string[];
}

export interface PopupActions
  extends ReportActions,
    ExceptionActions,
    PriceActions,
    PurchaseActions,
    SiteActions,
    BatchActions,
    FormActions {
  readThisPage: () => Promise<void>;
  openSettings: () => void;
  openWorkbench: () => void;
  showOnPage: (weighed: WeighedListing) => Promise<boolean>;
}

export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { page, directory, reporting, exceptions, health, rulebook, failures } = state;
  return (
    <>
      <header>
        <img src="/icons/touchstone.svg" alt="" width="24" height="24" />
        <span class="title">{say('extensionName')}</span>
        <button type="button" class="quiet settings" onClick={actions.openSettings}>
          {say('settings')}
        </button>
      </header>
      <main>
        {failures.map((failure) => (
          <p class="failure" role="alert" key={failure}>
            {failure}
          </p>
        ))}
        <OpenForm state={state} actions={actions} />
        {page.state === 'read' && page.reading.listings.length > 0 ? (
          <>
            <PageChanged
              changed={page.reading.changed}
              marketplace={directory.find(({ id }) => id === page.reading.marketplace)}
              health={health}
            />
            <Read
              reading={page.reading}
              threshold={settingsOfPage(page.reading, state.settings).threshold}
              directory={directory}
              reporting={{
                ...reporting,
                about: { ...reporting.about, seenAt: page.reading.readAt },
              }}
              purchases={state.purchases}
              records={ruleRecords(exceptions, reporting.reports)}
              firstKey={state.openKey}
              actions={actions}
            />
            <About reading={page.reading} state={state} />
          </>
        ) : (
          !state.formOf && (
            <Empty outcome={outcomeOf(page)} directory={directory} onRead={actions.readThisPage} />
          )
        )}
        {page.state === 'read' && !page.reading.known && (
          <ReadAlways
            origin={new URL(page.reading.url).origin}
            isAlways={state.sites.includes(new URL(page.reading.url).origin)}
            actions={actions}
          />
        )}
      </main>
      <footer>
        <ReportList reports={reporting.reports} actions={actions} />
        <ExceptionList exceptions={exceptions} actions={actions} />
        {rulebook && <RulebookLine rulebook={rulebook} />}
        <p class="buttons small">
          <button type="button" class="quiet" onClick={actions.openWorkbench}>
            {say('openWorkbench')}
          </button>
          <button type="button" class="quiet" onClick={actions.openPurchases}>
            {say('openPurchases')}
          </button>
        </p>
      </footer>
    </>
  );
}

/** Help with the form that the tab was opened for. */
function OpenForm({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const report = state.reporting.reports.find(({ id }) => id === state.formOf);
  if (!report) return null;
  const channels =
    state.directory.find(({ id }) => id === report.channel.marketplace)?.channels ??
    channelsAt(report.listing.url);
  const channel = channels.find(({ name }) => name === report.channel.name);
  return <FormHelper report={report} fields={channel?.fields ?? []} actions={actions} />;
}

/** What is known of the page's marketplace, once it is there. */
function About({ reading, state }: { reading: TabReading; state: PopupState }) {
  const { directory, notoriousRecord } = state;
  const marketplace = directory.find(({ id }) => id === reading.marketplace);
  if (!marketplace || !notoriousRecord) return null;
  const notorious = notoriousRecord(marketplace.id, new URL(reading.url).host);
  return <MarketplaceFacts marketplace={marketplace} notorious={notorious} />;
}

function outcomeOf(page: TabPage) {
  if (page.state === 'unread') return 'unread';
  return page.state === 'read' && !page.reading.known ? 'readNothing' : 'emptyOther';
}

interface ReadProps {
  reading: TabReading;
  threshold: Threshold;
  directory: readonly DirectoryEntry[];
  reporting: ReportingState;
  purchases: readonly Purchase[];
  records: ReadonlyMap<string, RuleRecord>;
  /** Of the listing that is open at first. */
  firstKey: string | undefined;
  actions: PopupActions;
}

/** A listing, or the ranking of many with one of them opened. */
function Read({
  reading,
  threshold,
  directory,
  reporting,
  purchases,
  records,
  firstKey,
  actions,
}: ReadProps) {
  const [openKey, setOpenKey] = useState(firstKey);
  const isListing = reading.page === 'listing';
  const open = isListing
    ? reading.listings[0]
    : reading.listings.find(({ key }) => key === openKey);
  if (!open)
    return (
      <FlaggedList
        reading={reading}
        threshold={threshold}
        onShow={actions.showOnPage}
        onDetails={({ key }) => setOpenKey(key)}
        actions={actions}
      />
    );
  return (
    <>
      {!isListing && (
        <button type="button" class="quiet back" onClick={() => setOpenKey(undefined)}>
          {say('back')}
        </button>
      )}
      <ListingView
        weighed={open}
        marketplace={directory.find(({ id }) => id === reading.marketplace)}
        reporting={reporting}
        purchases={purchases}
        records={records}
        actions={actions}
      />
    </>
  );
}
