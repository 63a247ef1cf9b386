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
export type SortedEntries = Iterable<Entry>;

/** What the layers make together, in the order of the keys; `below` is ordered topmost first. */
export function* mergedEntries(
  own: ReadonlyMap<EntryKey, OwnState>,
  below: readonly SortedEntries[],
): Generator<Entry, void> {
  const stated = [...own]
    .flatMap(([, state]) => (state.state === 'own' ? [state.entry] : []))
    .sort((a, b) => compareKeys(entryKey(a), entryKey(b)));
  const heads = [stated, ...below].map((entries) => {
    const iterator = entries[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  for (;;) {
    let least: EntryKey | undefined;
    for (const { next } of heads) {
      if (next.done) continue;
      const key = entryKey(next.value);
      if (least === undefined || key < least) least = key;
    }
    if (least === undefined) return;
    let topmost: Entry | undefined;
    for (const head of heads) {
      if (head.next.done || entryKey(head.next.value) !== least) continue;
      topmost ??= head.next.value;
      head.next = head.iterator.next();
    }
    if (topmost && own.get(least)?.state !== 'removed') yield topmost;
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
