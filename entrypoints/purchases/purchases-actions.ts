import { download } from '../../components/kit/download.ts';
import type { PurchasesActions } from '../../components/purchases/purchases-view.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { sendMessage } from '../../lib/messages.ts';
import { decidePurchase } from '../../lib/purchases/decide-purchase.ts';
import { database } from '../../lib/storage/database.ts';
import { evidenceOf, removePurchase } from '../../lib/storage/purchase-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';

/**
 * What can be done with purchases.
 * @param onChange shows them anew, with what came of it in a sentence.
 */
export function purchasesActions(onChange: (outcome: string) => Promise<void>): PurchasesActions {
  const saying = async (done: string, act: () => Promise<void>) => {
    try {
      await act();
      await onChange(done);
    } catch (error) {
      const { failure } = StorageError.from(error);
      await onChange(say('purchasesFailed', say(`storage_${failure}` satisfies MessageKey)));
    }
  };
  return {
    decide: (purchase, outcome) =>
      void saying(say(outcome ? 'purchaseDecided' : 'purchaseUndecided'), async () => {
        await decidePurchase(await database(), purchase, outcome);
        await sendMessage('exceptionsChanged');
      }),
    saveEvidence: (purchase) =>
      void saying(say('evidenceSaved', purchase.evidence.name), async () => {
        const bytes = await evidenceOf(await database(), purchase.id);
        if (bytes) download(bytes, purchase.evidence.name, 'application/zip');
      }),
    remove: (purchase) => {
      if (!confirm(say('purchaseRemoveSure'))) return;
      void saying(say('purchaseRemoved'), async () =>
        removePurchase(await database(), purchase.id),
      );
    },
  };
}
