import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Listing } from '../../lib/listing/listing.ts';
import { goods } from '../../scripts/demo/goods.ts';

/** So many of each source, so that no source is all that is measured. */
const mostOfOne = 2500;

/** Listings from `$TOUCHSTONE_CORPUS/data`; without them the demo market's. */
export function benchListings(root: string): Listing[] {
  const folder = join(process.env.TOUCHSTONE_CORPUS ?? join(root, '../shared'), 'data');
  if (!existsSync(folder)) {
    process.stdout.write(`bench speed: no listings in ${folder}; measuring with the demo's\n`);
    return goods.map(({ name }) => ({ name }));
  }
  const files = ['genuine', 'suspect'].flatMap((label) =>
    readdirSync(join(folder, label)).map((file) => join(folder, label, file)),
  );
  return files.flatMap((file) =>
    gunzipSync(readFileSync(file))
      .toString()
      .split('\n')
      .filter(Boolean)
      .slice(0, mostOfOne)
      .map((line): Listing => JSON.parse(line)),
  );
}
