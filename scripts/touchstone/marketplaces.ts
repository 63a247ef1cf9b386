import { marketplaces as known } from '../../lib/marketplaces/index.ts';

/** `marketplaces`: each with its hosts, the kinds of page it has, and the years of real pages it was tried on. */
export async function marketplaces(): Promise<number> {
  const line = (...cells: string[]) =>
    process.stdout.write(
      `${cells
        .map((cell, at) => cell.padEnd([24, 34, 26, 0][at] ?? 0))
        .join('')
        .trimEnd()}\n`,
    );
  line('marketplace', 'hosts', 'pages', 'tried on real pages of');
  for (const { name, hosts, pages, triedOn } of known) {
    const kinds = [...new Set(pages.map(({ kind }) => kind))].join(', ');
    line(
      name,
      hosts.join(', '),
      kinds,
      triedOn.join(', ') || 'none: written from public knowledge',
    );
  }
  return 0;
}
