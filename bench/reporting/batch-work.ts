import { marketplaces } from '../../lib/marketplaces/index.ts';
import { batchesOf } from '../../lib/reporting/batches.ts';
import { batchLetterOf } from '../../lib/reporting/letter.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { draftReports } from '../../lib/storage/draft-reports.ts';
import { allReports, verifyLedger } from '../../lib/storage/ledger-store.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import {
  everyStatement,
  listingOn,
  reporters,
  verdictOn,
} from '../../tests/unit/reporting/sample.ts';

const listings = 1000;
const on = ['amazon', 'temu', 'taobao', 'walmart', 'shopee', 'ebay'];

/**
 * Milliseconds from a thousand chosen listings to batches with their letters, all drafts kept in the
 * ledger. Throws where a limit is not kept, or a listing is in no batch or in two.
 */
async function batch1000(): Promise<number> {
  const verdicts = new Map(on.map((marketplace) => [marketplace, verdictOn(marketplace)]));
  const selected = Array.from({ length: listings }, (_, at) => {
    const marketplace = on[at % on.length] as string;
    const verdict = verdicts.get(marketplace) as Verdict;
    const id = String(at);
    const url = `https://${marketplace}.example/${id}`;
    return { listing: { ...listingOn(marketplace), id, url }, verdict };
  });
  const channelsOf = ({ marketplace }: { marketplace?: string | undefined }) =>
    marketplaces.find(({ id }) => id === marketplace)?.channels ?? [];
  const limitOf = ({ marketplace, name }: { marketplace: string; name: string }) =>
    channelsOf({ marketplace }).find((channel) => channel.name === name)?.listingsAtMost;
  const database = await openDatabase();

  const start = performance.now();
  await draftReports(
    database,
    selected,
    {
      reporter: reporters.agent,
      choices: { language: 'en', own: everyStatement },
      about: { rulebook: 'small (2025)', extensionVersion: '1.0.0' },
      channelsOf,
    },
    { signal: new AbortController().signal },
  );
  const batches = batchesOf(await allReports(database), limitOf);
  for (const { reports } of batches) batchLetterOf(reports);
  const took = performance.now() - start;

  const ids = new Set(batches.flatMap(({ reports }) => reports.map(({ id }) => id)));
  if (ids.size !== listings) throw new Error(`${ids.size} of ${listings} listings are in a batch`);
  if (batches.reduce((sum, { reports }) => sum + reports.length, 0) !== listings)
    throw new Error('a listing is in two batches');
  for (const { channel, reports } of batches)
    if (reports.length > (limitOf(channel) ?? Number.POSITIVE_INFINITY))
      throw new Error(`${reports.length} listings are too many for ${channel.name}`);
  if (!(await verifyLedger(database)).chain.holds) throw new Error('the ledger does not hold');
  return Math.round(took);
}

Object.assign(globalThis, { batch1000 });
