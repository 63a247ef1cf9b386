import type { Listing } from '../listing/listing.ts';
import { compileEdits } from '../matching/compile.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import { openLayers } from '../matching/image/layers.ts';
import { type Entry, type EntryKey, idOf, kindOf } from '../rulebook/entry.ts';
import type { OwnState } from '../rulebook/layers.ts';
import type { Translation } from '../signals/translations.ts';
import { rulebookWith } from '../storage/change-rulebook.ts';
import type { Database } from '../storage/database.ts';
import { type KeptImages, readImages, wholeImage } from '../storage/kept-images.ts';
import { segmentsInForce } from '../storage/layer-records.ts';
import { inForce } from '../storage/rulebook-store.ts';
import { lookUp } from '../storage/segment-store.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { weigh } from '../verdict/weigh.ts';

export interface DryRunOrder {
  key: EntryKey;
  to: OwnState;
  listings: readonly Listing[];
  translation: Translation | undefined;
}

/** A listing whose verdict the change would change. */
export interface Difference {
  listing: Listing;
  before: Verdict;
  after: Verdict;
}

export interface DryRun {
  weighed: number;
  differences: Difference[];
}

/** Weighs listings with the rulebook as it is and as a change would make it; nothing is kept. */
export async function dryRun(
  database: Database,
  { key, to, listings, translation }: DryRunOrder,
): Promise<DryRun> {
  const images = await readImages(database, wholeImage);
  if (!images) throw new Error('the rulebook isn’t compiled yet');
  const before = openLayers(images.base, images.edits);
  const after = await withChange(database, images, key, to);
  const differences = listings.flatMap((listing): Difference[] => {
    const [was, is] = [weigh(listing, before, translation), weigh(listing, after, translation)];
    const same = was.level === is.level && was.total === is.total;
    return same ? [] : [{ listing, before: was, after: is }];
  });
  return { weighed: listings.length, differences };
}

async function withChange(
  database: Database,
  { base, covers, meta }: KeptImages,
  key: EntryKey,
  to: OwnState,
): Promise<CompiledRulebook> {
  const reading = database.transaction(['ownEntries', 'blocks']);
  const since = await reading
    .objectStore('ownEntries')
    .index('revision')
    .getAll(IDBKeyRange.lowerBound(covers, true));
  const edited = new Map(since.map((kept) => [kept.key, kept.own]));
  edited.set(key, to);
  const stated: (Entry | undefined)[] = [];
  for (const [one, own] of edited) {
    const segments = segmentsInForce(meta.layers);
    const below =
      own.state === 'below'
        ? await lookUp(reading.objectStore('blocks'), segments, one)
        : undefined;
    stated.push(inForce({ own, below }));
  }
  const ids = (kind: Entry['kind']) =>
    new Set([...edited.keys()].filter((one) => kindOf(one) === kind).map(idOf));
  return openLayers(base, {
    image: compileEdits(rulebookWith(meta, stated)),
    brands: ids('brand'),
    phrases: ids('phrase'),
  });
}
