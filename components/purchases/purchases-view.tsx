import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Outcome, Purchase } from '../../lib/purchases/purchase.ts';
import { PageHeader } from '../kit/page-header.tsx';
import { PurchaseCard } from './purchase-card.tsx';

export interface PurchasesState {
  /** The newest first; absent until the database answered. */
  purchases?: readonly Purchase[];
  directory: readonly DirectoryEntry[];
  /** What came of the last change, in a sentence. */
  outcome?: string;
}

export interface PurchasesActions {
  /** What the buyer says of the article; nothing takes it back. */
  decide: (purchase: Purchase, outcome: { says: Outcome; note: string } | undefined) => void;
  /** Hands the evidence of that day to the browser's downloads. */
  saveEvidence: (purchase: Purchase) => void;
  remove: (purchase: Purchase) => void;
}

interface PurchasesViewProps {
  state: PurchasesState;
  actions: PurchasesActions;
}

/** What the user has bought, each listing as it was seen that day, and what came of it. */
export function PurchasesView({ state, actions }: PurchasesViewProps) {
  const { purchases, directory, outcome } = state;
  return (
    <>
      <PageHeader current="/purchases.html" outcome={outcome} />
      <main>
        {purchases?.length === 0 && <p class="muted">{say('purchasesNone')}</p>}
        {purchases?.map((purchase) => (
          <PurchaseCard
            key={purchase.id}
            purchase={purchase}
            marketplace={directory.find(({ id }) => id === purchase.listing.marketplace)}
            actions={actions}
          />
        ))}
        <p class="small muted">{say('purchasesNote')}</p>
      </main>
    </>
  );
}
