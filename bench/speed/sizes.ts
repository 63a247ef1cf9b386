import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { round } from './matching.ts';

/** Minified KB (1,024 bytes) of what wakes and of what a page loads. */
export async function benchSizes(root: string): Promise<Record<string, number>> {
  const built = join(root, '.output/chrome-mv3');
  const size = (path: string) => statSync(join(built, path)).size / 1024;
  const marketplaces = readdirSync(join(built, 'marketplaces'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => size(`marketplaces/${file}`));
  const bundle = await rolldown({
    input: join(root, 'bench/speed/matcher.ts'),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const figures = {
    kbWorker: round(size('background.js')),
    kbContent: round(size('content-scripts/overlay.js') + Math.max(...marketplaces)),
    kbMatcher: round(Buffer.byteLength(output[0].code) / 1024),
  };
  const ofListing = [
    ...['listing-readers', 'id-in-address', 'read-listing', 'prices'],
    ...['page-display', 'beside-price', 'price-element'],
  ];
  const listing = ofListing.reduce((sum, name) => sum + size(`late/${name}.js`), figures.kbContent);
  const late = readdirSync(join(built, 'late')).map((file) => [file, round(size(`late/${file}`))]);
  process.stdout.write(
    `\nMinified KB: ${JSON.stringify(figures)}; a flagged listing's own page loads ${round(listing)} in all; late, if ever: ${JSON.stringify(Object.fromEntries(late))}\n`,
  );
  return figures;
}
