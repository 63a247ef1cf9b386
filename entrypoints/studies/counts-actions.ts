import { browser } from 'wxt/browser';
import { download } from '../../components/kit/download.ts';
import type { CountsViewProps } from '../../components/studies/counts-view.tsx';
import { countRows, shortened, suppressed } from '../../lib/counting/count-table.ts';
import type { JoinedDays } from '../../lib/counting/joined-days.ts';
import { tally } from '../../lib/counting/tally.ts';
import { smallestShown } from '../../lib/statistics/suppression.ts';
import { database } from '../../lib/storage/database.ts';
import { rulebookInForce } from '../../lib/storage/rulebook-in-force.ts';

/** So many rows of a table go into a file one by one: what is rarer is mostly suppressed. */
const mostRows = 200;

/** Writes the counts that a question asks for into a file among the downloads; its name. */
export async function exportCounts(
  counted: JoinedDays,
  ...[kind, { from, to, marketplace }, suppress]: Parameters<CountsViewProps['onExport']>
): Promise<string> {
  // Only who exports loads it.
  const { countsCsv, countsJson } = await import('../../lib/export/counts-export.ts');
  const suppressedUnder = suppress ? smallestShown : 0;
  const options = {
    ...(from && { from }),
    ...(to && { to }),
    ...(marketplace && { where: { marketplace } }),
  };
  const dimensions = ['day', 'marketplace', 'brand', 'category', 'country'] as const;
  const rows = dimensions.map((by) =>
    shortened(
      countRows(tally(counted, [by, 'level'], options), by),
      by === 'day' ? Number.POSITIVE_INFINITY : mostRows,
    ),
  );
  const told = suppress ? suppressed(rows, suppressedUnder) : rows;
  const tables = dimensions.map((by, i) => ({ by, rows: told[i] ?? [] }));
  const counts = {
    suppressedUnder,
    from: from ?? counted.days[0] ?? '',
    to: to ?? counted.days.at(-1) ?? '',
    tables,
  };
  const name = `touchstone-counts-${counts.from}-${counts.to}.${kind}`;
  if (kind === 'csv') download(countsCsv(counts), name, 'text/csv');
  else download(countsJson(counts, await provenance()), name, 'application/json');
  return name;
}

/** What figures of this machine are made with now. */
export async function provenance() {
  const { provenanceOf } = await import('../../lib/export/provenance.ts');
  return provenanceOf(
    await rulebookInForce(await database()),
    browser.runtime.getManifest().version,
  );
}
