import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Settings, Threshold } from '../../lib/settings/overlay-settings.ts';
import type { ReadPage, TabPage } from '../../lib/tabs.ts';
import type { RuleRecord } from '../../lib/verdict/rule-record.ts';
import {
  type LevelCounts,
  settingsOfPage,
  type TabReading,
  type WeighedListing,
} from '../../lib/weighing/tab-reading.ts';
import { FlaggedList } from '../results/flagged-list.tsx';
import type { BatchActions } from '../results/report-selected.tsx';
import { EvidenceLists } from '../verdict/evidence-lists.tsx';
import { InPlainWords } from '../verdict/in-plain-words.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { Empty } from './empty.tsx';

/** What is shown at once; `rest` comes after it. */
export interface PopupState {
  /** Absent until the tab has answered. */
  page?: TabPage;
  /** Of the listing that it was opened for, on a page of many. */
  openKey?: string;
  settings?: Partial<Settings>;
  /** The report whose form the tab was opened for: `rest` helps with it. */
  formOf?: string;
  rest?: (page: TabPage | undefined) => PopupRest;
}

/** What the verdict doesn't wait for: see `rest.tsx`. */
export interface PopupRest {
  directory: readonly DirectoryEntry[];
  /** How each rule did on this device, by its identifier. */
  records: ReadonlyMap<string, RuleRecord>;
  /** Above what was read. */
  above: ComponentChildren;
  /** Below a listing's evidence. */
  ofListing: (weighed: WeighedListing) => ComponentChildren;
  /** Below what was read. */
  below: ComponentChildren;
  footer: ComponentChildren;
}

export interface FirstActions extends BatchActions {
  readThisPage: () => Promise<void>;
  openSettings: () => void;
  showOnPage: (weighed: WeighedListing) => Promise<boolean>;
}

export function Popup({ state, actions }: { state: PopupState; actions: FirstActions }) {
  const { page } = state;
  const rest = state.rest?.(page);
  return (
    <>
      <header>
        {/* No drawing, which is a document of its own, and nothing that the first paint waits for. */}
        <img src="/icons/neutral-48.png" alt="" width="24" height="24" loading="lazy" />
        <span class="title">{say('extensionName')}</span>
        <button type="button" class="quiet settings" onClick={actions.openSettings}>
          {say('settings')}
        </button>
      </header>
      <main>
        {rest?.above}
        {page?.state === 'read' && hasListings(page) ? (
          <Read
            reading={page.reading}
            counts={page.counts}
            threshold={settingsOfPage(page.reading, state.settings).threshold}
            rest={rest}
            firstKey={state.openKey}
            actions={actions}
          />
        ) : (
          page &&
          state.formOf === undefined && (
            <Empty
              outcome={outcomeOf(page)}
              directory={rest?.directory ?? []}
              onRead={actions.readThisPage}
            />
          )
        )}
        {rest?.below}
      </main>
      {rest && <footer>{rest.footer}</footer>}
    </>
  );
}

/** The counts say: of a glance at a page of many, no listing may be there, since none is flagged. */
const hasListings = ({ counts }: ReadPage): boolean => Object.keys(counts).length > 0;

function outcomeOf(page: TabPage) {
  if (page.state === 'unread') return 'unread';
  return page.state === 'read' && !page.reading.known ? 'readNothing' : 'emptyOther';
}

const noRecords: ReadonlyMap<string, RuleRecord> = new Map();

interface ReadProps {
  reading: TabReading;
  counts: LevelCounts;
  threshold: Threshold;
  rest: PopupRest | undefined;
  /** Of the listing that is open at first. */
  firstKey: string | undefined;
  actions: FirstActions;
}

/** A listing, or the ranking of many with one of them opened. */
function Read({ reading, counts, threshold, rest, firstKey, actions }: ReadProps) {
  const [openKey, setOpenKey] = useState(firstKey);
  const isListing = reading.page === 'listing';
  const open = isListing
    ? reading.listings[0]
    : reading.listings.find(({ key }) => key === openKey);
  if (!open)
    return (
      <FlaggedList
        listings={reading.listings}
        counts={counts}
        threshold={threshold}
        onShow={actions.showOnPage}
        onDetails={({ key }) => setOpenKey(key)}
        actions={actions}
      />
    );
  const { listing, verdict } = open;
  return (
    <>
      {!isListing && (
        <button type="button" class="quiet back" onClick={() => setOpenKey(undefined)}>
          {say('back')}
        </button>
      )}
      <VerdictHead listing={listing} verdict={verdict} />
      <InPlainWords evidence={verdict.evidence} />
      {verdict.level === 'unknown' && verdict.evidence.length === 0 ? null : (
        <EvidenceLists evidence={verdict.evidence} records={rest?.records ?? noRecords} />
      )}
      {rest?.ofListing(open)}
    </>
  );
}
