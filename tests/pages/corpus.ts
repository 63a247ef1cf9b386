import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A collection of real saved pages (`pages/`) and labelled listings (`data/`), where one is at hand.
 * It is not part of the project: `TOUCHSTONE_CORPUS` says where it is.
 */
export function corpus(part: 'pages' | 'data'): string | undefined {
  const folder = resolve(
    import.meta.dirname,
    '../..',
    process.env.TOUCHSTONE_CORPUS ?? '../shared',
    part,
  );
  if (existsSync(folder)) return folder;
  process.stdout.write(
    `no collection at TOUCHSTONE_CORPUS/${part}: tests on real ${part} are left out\n`,
  );
  return undefined;
}
