import { browser } from 'wxt/browser';
import { database } from '../../lib/storage/database.ts';
import type { KeptBlock } from '../../lib/storage/layer-records.ts';
import { wholeLedger } from '../../lib/storage/ledger-store.ts';
import { entriesOf } from '../../lib/storage/segment-store.ts';
import { type FollowedReport, followedReports } from '../../lib/studies/enforcement.ts';
import { packagedRulebook } from '../../lib/weighing/packaged-rulebook.ts';

const sizesKey = 'majorBrands';

export interface LedgerToTell {
  reports: readonly FollowedReport[];
  /** Brands of the starter rulebook, and those whose size the user set. */
  starter: ReadonlySet<string>;
  set: Readonly<Record<string, boolean>>;
}

/** What the ledger tells, and which brands are major. */
export async function readLedger(): Promise<LedgerToTell> {
  const [{ entries, reports }, starter, kept] = await Promise.all([
    wholeLedger(await database()),
    packagedRulebook().blocks(),
    browser.storage.local.get(sizesKey),
  ]);
  return {
    reports: followedReports(reports, entries),
    starter: new Set(starter.flatMap(({ block }) => brandsIn(block))),
    set: (kept[sizesKey] as Record<string, boolean> | undefined) ?? {},
  };
}

export async function keepSizes(set: Readonly<Record<string, boolean>>): Promise<void> {
  await browser.storage.local.set({ [sizesKey]: set });
}

function brandsIn(block: KeptBlock): string[] {
  return block.kind === 'brand' ? [...entriesOf(block)].map(({ value }) => value.id) : [];
}
