import { say } from '../../lib/i18n.ts';
import { listingKey } from '../../lib/listing/listing-key.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import type { ReportingState } from '../../lib/reporting/how-to-report.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { Dispute } from '../exceptions/dispute.tsx';
import { ExceptionsInForce } from '../exceptions/exception-list.tsx';
import { BoughtThis, type PurchaseActions } from '../purchases/bought-this.tsx';
import { type ReportActions, ReportPanel } from '../reports/report-panel.tsx';
import { type PriceActions, PriceBesideFloor } from '../verdict/price-beside-floor.tsx';
import { Questions } from '../verdict/questions.tsx';
import { Unread } from '../verdict/unread.tsx';
import { Weighing } from '../verdict/weighing.tsx';

interface ListingToolsProps {
  weighed: WeighedListing;
  marketplace: DirectoryEntry | undefined;
  reporting: ReportingState;
  purchases: readonly Purchase[];
  actions: ReportActions & ExceptionActions & PriceActions & PurchaseActions;
}

/** What can be known and done beyond a listing’s verdict. */
export function ListingTools({
  weighed,
  marketplace,
  reporting,
  purchases,
  actions,
}: ListingToolsProps) {
  const { listing, verdict } = weighed;
  const key = listingKey(listing);
  return (
    <>
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
