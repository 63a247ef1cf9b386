import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Report } from '../../lib/reporting/report.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import type { TabPage } from '../../lib/tabs.ts';
import { type RuleRecord, ruleRecords } from '../../lib/verdict/rule-record.ts';
import type { RulebookState } from '../../lib/weighing/rulebook-in-use.ts';
import type { TabReading, WeighedListing } from '../../lib/weighing/tab-reading.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { ExceptionList } from '../exceptions/exception-list.tsx';
import { ReportList } from '../reports/report-list.tsx';
import type { ReportActions } from '../reports/report-panel.tsx';
import { FlaggedList } from '../results/flagged-list.tsx';
import { RulebookLine } from '../rulebook/rulebook-line.tsx';
import { Empty } from './empty.tsx';
import { ListingView } from './listing-view.tsx';
import { PageChanged } from './page-changed.tsx';

export interface PopupState {
  page: TabPage;
  directory: readonly DirectoryEntry[];
  reports: readonly Report[];
  exceptions: readonly Exception[];
  /** Of the marketplace of the page; absent until the database answered. */
  health?: MarketplaceHealth;
  /** Absent until the worker answered. */
  rulebook?: RulebookState;
  /** What failed, in sentences. */
  failures: readonly string[];
}

export interface PopupActions extends ReportActions, ExceptionActions {
  readThisPage: () => Promise<void>;
  openSettings: () => void;
  showOnPage: (weighed: WeighedListing) => Promise<boolean>;
}

export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { page, directory, reports, exceptions, health, rulebook, failures } = state;
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
        {page.state === 'read' && page.reading.listings.length > 0 ? (
          <>
            <PageChanged
              changed={page.reading.changed}
              marketplace={directory.find(({ id }) => id === page.reading.marketplace)}
              health={health}
            />
            <Read
              reading={page.reading}
              directory={directory}
              reports={reports}
              records={ruleRecords(exceptions, reports)}
              actions={actions}
            />
          </>
        ) : (
          <Empty outcome={outcomeOf(page)} directory={directory} onRead={actions.readThisPage} />
        )}
      </main>
      <footer>
        <ReportList reports={reports} actions={actions} />
        <ExceptionList exceptions={exceptions} actions={actions} />
        {rulebook && <RulebookLine rulebook={rulebook} />}
      </footer>
    </>
  );
}

function outcomeOf(page: TabPage) {
  if (page.state === 'unread') return 'unread';
  return page.state === 'read' && !page.reading.known ? 'readNothing' : 'emptyOther';
}

interface ReadProps {
  reading: TabReading;
  directory: readonly DirectoryEntry[];
  reports: readonly Report[];
  records: ReadonlyMap<string, RuleRecord>;
  actions: PopupActions;
}

/** A listing, or the ranking of many with one of them opened. */
function Read({ reading, directory, reports, records, actions }: ReadProps) {
  const [openKey, setOpenKey] = useState<string>();
  const isListing = reading.page === 'listing';
  const open = isListing
    ? reading.listings[0]
    : reading.listings.find(({ key }) => key === openKey);
  if (!open)
    return (
      <FlaggedList
        reading={reading}
        onShow={actions.showOnPage}
        onDetails={({ key }) => setOpenKey(key)}
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
        reports={reports}
        records={records}
        actions={actions}
      />
    </>
  );
}
