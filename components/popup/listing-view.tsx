import { say } from '../../lib/i18n.ts';
import { listingKey } from '../../lib/listing/listing-key.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import type { ReportingState } from '../../lib/reporting/how-to-report.ts';
import type { RuleRecord } from '../../lib/verdict/rule-record.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { Dispute } from '../exceptions/dispute.tsx';
import { ExceptionsInForce } from '../exceptions/exception-list.tsx';
import { BoughtThis, type PurchaseActions } from '../purchases/bought-this.tsx';
import { type ReportActions, ReportPanel } from '../reports/report-panel.tsx';
import { EvidenceLists } from '../verdict/evidence-lists.tsx';
import { InPlainWords } from '../verdict/in-plain-words.tsx';
import { type PriceActions, PriceBesideFloor } from '../verdict/price-beside-floor.tsx';
import { Questions } from '../verdict/questions.tsx';
import { Unread } from '../verdict/unread.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { Weighing } from '../verdict/weighing.tsx';

interface ListingViewProps {
  weighed: WeighedListing;
  marketplace: DirectoryEntry | undefined;
  reporting: ReportingState;
  purchases: readonly Purchase[];
  /** How each rule did on this device, by its identifier. */
  records: ReadonlyMap<string, RuleRecord>;
  actions: ReportActions & ExceptionActions & PriceActions & PurchaseActions;
}

/** One listing: its verdict, what it rests on, and reporting it. */
export function ListingView({
  weighed,
  marketplace,
  reporting,
  purchases,
  records,
  actions,
}: ListingViewProps) {
  const { listing, verdict } = weighed;
  const key = listingKey(listing);
  return (
    <>
      <VerdictHead listing={listing} verdict={verdict} />
      <InPlainWords evidence={verdict.evidence} />
      {verdict.level === 'unknown' && verdict.evidence.length === 0 ? null : (
        <EvidenceLists evidence={verdict.evidence} records={records} />
      )}
      <PriceBesideFloor listing={listing} actions={actions} />
      <ExceptionsInForce exceptions={verdict.exceptions ?? []} actions={actions} />
      <Unread weighed={weighed} />
      <Questions weighed={weighed} />
      <Dispute weighed={weighed} actions={actions} />
      <ReportPanel
        weighed={weighed}
        marketplace={marketplace}
        reporting={reporting}
        earlier={reporting.reports.filter((report) => report.listingKey === key)}
        actions={actions}
      />
      <BoughtThis
        weighed={weighed}
        earlier={purchases.filter((one) => key !== undefined && one.listingKey === key)}
        actions={actions}
      />
      <Weighing verdict={verdict} />
      <MarketplaceNote marketplace={marketplace} />
    </>
  );
}

function MarketplaceNote({ marketplace }: { marketplace: DirectoryEntry | undefined }) {
  if (marketplace && marketplace.triedOn.length > 0) return null;
  return (
    <p class="small muted">{marketplace ? say('notTried', marketplace.name) : say('anyShop')}</p>
  );
}
