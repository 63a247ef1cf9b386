import type { Brand, Phrase } from './rulebook.ts';

/** What a rulebook lists, each under an identifier of its own. */
export const entryKinds = ['brand', 'phrase'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type Entry =
  | { readonly kind: 'brand'; readonly value: Brand }
  | { readonly kind: 'phrase'; readonly value: Phrase };

/** Names an entry among those of all kinds: 'brand/nike'. In this order entries are kept and merged. */
export type EntryKey = `${EntryKind}/${string}`;

export function entryKey({ kind, value }: Entry): EntryKey {
  return `${kind}/${value.id}`;
}

export function kindOf(key: EntryKey): EntryKind {
  return key.startsWith('brand/') ? 'brand' : 'phrase';
}

export function idOf(key: EntryKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** What people call it. */
export function titleOf(entry: Entry): string {
  return entry.kind === 'brand' ? entry.value.name : entry.value.term;
}

/** The entry of a kind from its value, which was checked before it was kept. */
export function entryOf(kind: EntryKind, value: unknown): Entry {
  return { kind, value } as Entry;
}

export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
