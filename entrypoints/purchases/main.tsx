import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { type PurchasesState, PurchasesView } from '../../components/purchases/purchases-view.tsx';
import { say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { database } from '../../lib/storage/database.ts';
import { allPurchases } from '../../lib/storage/purchase-store.ts';
import { purchasesActions } from './purchases-actions.ts';

nameDocument('purchases');
const root = document.getElementById('purchases') as HTMLElement;
let state: PurchasesState = { directory: await packagedDirectory() };

function update(change: Partial<PurchasesState>) {
  state = { ...state, ...change };
  render(<PurchasesView state={state} actions={actions} />, root);
}

async function show(outcome?: string) {
  update({ purchases: await allPurchases(await database()), ...(outcome && { outcome }) });
}

const actions = purchasesActions(show);

update({});
await show().catch(({ message }: Error) => update({ outcome: say('purchasesFailed', message) }));
