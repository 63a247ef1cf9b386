import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import {
  type ReportsPart,
  ReportsView,
  type ReportsViewState,
  reportsParts,
} from '../../components/reports/reports-view.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { batchesOf } from '../../lib/reporting/batches.ts';
import { database } from '../../lib/storage/database.ts';
import { allReports } from '../../lib/storage/ledger-store.ts';
import { keptReporter } from '../../lib/storage/reporter-store.ts';
import { readLayers, rulebookOf } from '../../lib/storage/rulebook-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { reportsActions } from './reports-actions.ts';

nameDocument('reports');
const root = document.getElementById('reports') as HTMLElement;
const directory = await packagedDirectory();

let state: ReportsViewState = {
  part: partInAddress(),
  batches: [],
  chosen: new Set(),
  brands: [],
  marketplaces: new Map(directory.map(({ id, name }) => [id, name])),
};
const actions = reportsActions({
  load,
  tell: (outcome) => update({ outcome }),
  choose: (chosen) => update({ chosen, batches: batchesNow(chosen) }),
});

function update(change: Partial<ReportsViewState>) {
  state = { ...state, ...change };
  render(<ReportsView state={state} actions={actions} />, root);
}

async function load() {
  const kept = await database();
  const [reports, reporter] = await Promise.all([allReports(kept), keptReporter(kept)]);
  const drafts = reports.filter((report) => report.state === 'draft');
  const chosen = new Set(drafts.flatMap(({ id }) => (state.chosen.has(id) ? id : [])));
  update({ reports, reporter, chosen });
  update({ batches: batchesNow(chosen) });
}

function batchesNow(chosen: ReadonlySet<string>) {
  const limitOf = ({ marketplace, name }: { marketplace: string; name: string }) =>
    directory
      .find(({ id }) => id === marketplace)
      ?.channels.find((channel) => channel.name === name)?.listingsAtMost;
  const drafts = (state.reports ?? []).filter((report) => report.state === 'draft');
  return batchesOf(chosen.size > 0 ? drafts.filter(({ id }) => chosen.has(id)) : drafts, limitOf);
}

/** As many as a list of suggestions is any help with. */
const mostBrands = 2000;

/** Only who writes rights down waits for the rulebook's brands; without them, these are typed in. */
async function loadBrands() {
  if (state.part !== 'reporter' || state.brands.length > 0) return;
  const { rulebook } = rulebookOf(await readLayers(await database()));
  const brands: ReportsViewState['brands'][number][] = [];
  for (const { id, name } of rulebook.brands) {
    brands.push({ id, name });
    if (brands.length === mostBrands) break;
  }
  update({ brands });
}

function partInAddress(): ReportsPart {
  return reportsParts.find((part) => part === location.hash.slice(1)) ?? 'ledger';
}

update({});
addEventListener('hashchange', () => {
  update({ part: partInAddress(), outcome: '' });
  void loadBrands().catch(() => {});
});
// What the popup or a visit put down meanwhile is seen when the page is looked at again.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void load();
});
await load().catch((error: unknown) =>
  update({ outcome: say(`storage_${StorageError.from(error).failure}` satisfies MessageKey) }),
);
await loadBrands().catch(() => {});
