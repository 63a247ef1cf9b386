import { marketplaces as known } from '../../lib/marketplaces/index.ts';

/** `marketplaces`: each with its hosts, the kinds of page it has, and the years of real pages it was tried on. */
export async function marketplaces(): Promise<number> {
  const line = (...cells: string[]) =>
    process.stdout.write(
      `${cells
        .map((cell, at) => cell.padEnd([24, 36, 40, 0][at] ?? 0))
        .join('')
        .trimEnd()}\n`,
    );
  const byName = [...known].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  line('marketplace', 'pages', 'tried on real pages of', 'hosts');
  for (const { name, hosts, pages, triedOn } of byName) {
    const kinds: string[] = [...new Set(pages.map(({ kind }) => kind))];
    if (!kinds.includes('shop')) kinds.push('sellers unnamed');
    const tried = triedOn.join(', ') || 'none: written from public knowledge';
    line(name, kinds.join(', '), tried, hosts.join(', '));
  }
  return 0;
}
