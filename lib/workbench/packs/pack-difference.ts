import { type Entry, type EntryKey, entryKey, titleOf } from '../../rulebook/entry.ts';

/** What a pack, or a new version of one, would bring and take away. */
export interface PackDifference {
  added: number;
  changed: number;
  removed: number;
  /** The first of them. */
  shown: EntryDifference[];
}

export interface EntryDifference {
  key: EntryKey;
  title: string;
  before?: Entry['value'];
  after?: Entry['value'];
}

const mostShown = 200;

/** @param before what the version that is there states; both in the order of their keys. */
export function packDifference(before: Iterable<Entry>, after: readonly Entry[]): PackDifference {
  const left = new Map([...before].map((entry) => [entryKey(entry), entry]));
  const difference: PackDifference = { added: 0, changed: 0, removed: 0, shown: [] };
  const tell = (what: 'added' | 'changed' | 'removed', was?: Entry, is?: Entry) => {
    const entry = is ?? was;
    difference[what] += 1;
    if (!entry || difference.shown.length >= mostShown) return;
    difference.shown.push({
      key: entryKey(entry),
      title: titleOf(entry),
      ...(was && { before: was.value }),
      ...(is && { after: is.value }),
    });
  };
  for (const entry of after) {
    const key = entryKey(entry);
    const was = left.get(key);
    left.delete(key);
    if (!was) tell('added', undefined, entry);
    else if (JSON.stringify(was.value) !== JSON.stringify(entry.value)) tell('changed', was, entry);
  }
  for (const entry of left.values()) tell('removed', entry);
  return difference;
}
