import { browser } from 'wxt/browser';
import { database } from '../../lib/storage/database.ts';
import { allReports } from '../../lib/storage/report-store.ts';
import type { FollowedReport } from '../../lib/studies/enforcement.ts';
import {
  fetchPackagedRulebook,
  packagedRulebookPath,
} from '../../lib/weighing/packaged-rulebook.ts';

const sizesKey = 'majorBrands';

export interface LedgerToTell {
  reports: readonly FollowedReport[];
  /** Brands of the starter rulebook, and those whose size the user set. */
  starter: ReadonlySet<string>;
  set: Readonly<Record<string, boolean>>;
}

/** What the ledger tells, and which brands are major. */
export async function readLedger(): Promise<LedgerToTell> {
  const [reports, starter, kept] = await Promise.all([
    allReports(await database()),
    fetchPackagedRulebook(browser.runtime.getURL(packagedRulebookPath)),
    browser.storage.local.get(sizesKey),
  ]);
  return {
    reports: reports.map(({ channel: { marketplace }, filedAt }) => ({
      marketplace,
      events: filedAt === undefined ? [] : [{ state: 'filed', at: filedAt }],
    })),
    starter: new Set(starter.brands.map(({ id }) => id)),
    set: (kept[sizesKey] as Record<string, boolean> | undefined) ?? {},
  };
}

export async function keepSizes(set: Readonly<Record<string, boolean>>): Promise<void> {
  await browser.storage.local.set({ [sizesKey]: set });
}
