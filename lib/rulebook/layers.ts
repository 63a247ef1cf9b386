import { compareKeys, type Entry, type EntryKey, entryKey } from './entry.ts';
import type { Brand, Phrase, Rulebook } from './rulebook.ts';

/**
 * The rulebook in force is made of layers: the user's own rules, packs in the order of their
 * precedence, and the starter. Of an entry that several state, the topmost counts, as a whole.
 */

/** What the user says of one entry, over all that stands below. */
export type OwnState =
  | { readonly state: 'own'; readonly entry: Entry }
  /** It doesn't count, whoever states it. */
  | { readonly state: 'removed' }
  /** The user says nothing of it: what stands below counts. */
  | { readonly state: 'below' };

/** Entries in the order of their keys, each once. */
export type SortedEntries = Iterable<Entry, void>;

/** What the layers make together, in the order of the keys; `below` is ordered topmost first. */
export function* mergedEntries(
  own: ReadonlyMap<EntryKey, OwnState>,
  below: readonly SortedEntries[],
): Generator<Entry, void> {
  const stated = [...own.values()].flatMap((own) => (own.state === 'own' ? [own.entry] : []));
  stated.sort((a, b) => compareKeys(entryKey(a), entryKey(b)));
  for (const { key, entry } of topmostOf([stated, ...below].map(keyed)))
    if (own.get(key)?.state !== 'removed') yield entry;
}

function* keyed(entries: SortedEntries): Generator<{ key: EntryKey; entry: Entry }, void> {
  for (const entry of entries) yield { key: entryKey(entry), entry };
}

/** Of what several layers, ordered topmost first, state under a key, the topmost; in the keys' order. */
export function* topmostOf<Stated extends { key: EntryKey }>(
  layers: readonly Iterable<Stated, void>[],
): Generator<Stated, void> {
  const heads = layers.map((stated) => {
    const iterator = stated[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  for (;;) {
    let topmost: Stated | undefined;
    for (const { next } of heads)
      if (!next.done && (topmost === undefined || next.value.key < topmost.key))
        topmost = next.value;
    if (topmost === undefined) return;
    for (const head of heads)
      if (!head.next.done && head.next.value.key === topmost.key) head.next = head.iterator.next();
    yield topmost;
  }
}

/** All of a rulebook but its two long lists. */
export type RulebookHead = Omit<Rulebook, 'brands' | 'phrases'>;

/** A rulebook whose entries are made while they are gone through, once. */
export interface RulebookStream extends RulebookHead {
  brands: Iterable<Brand>;
  phrases: Iterable<Phrase>;
  /** How many there are of both, or nearly, for telling how far the work is. */
  expected: number;
}

/** Entries as a rulebook to go through once: brands first, as their keys are ordered. */
export function streamOf(
  head: RulebookHead,
  entries: Iterable<Entry>,
  expected: number,
  count: (kind: Entry['kind']) => void = () => {},
): RulebookStream {
  const iterator = entries[Symbol.iterator]();
  let next = iterator.next();
  function* ofKind<Value>(kind: Entry['kind']): Generator<Value> {
    while (!next.done && next.value.kind === kind) {
      count(kind);
      yield next.value.value as Value;
      next = iterator.next();
    }
  }
  return { ...head, brands: ofKind<Brand>('brand'), phrases: ofKind<Phrase>('phrase'), expected };
}

/** The sorted entries of a whole rulebook. */
export function sortedEntries(rulebook: Pick<Rulebook, 'brands' | 'phrases'>): Entry[] {
  const entries: Entry[] = [
    ...rulebook.brands.map((value): Entry => ({ kind: 'brand', value })),
    ...rulebook.phrases.map((value): Entry => ({ kind: 'phrase', value })),
  ];
  return entries
    .map((entry) => ({ entry, key: entryKey(entry) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ entry }) => entry);
}
