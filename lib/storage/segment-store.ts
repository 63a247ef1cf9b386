import { type Entry, type EntryKey, entryKey, entryOf, idOf, kindOf } from '../rulebook/entry.ts';
import type { RulebookHead } from '../rulebook/layers.ts';
import type { KeptBlock, Segment } from './layer-records.ts';
import type { Database } from './migrations.ts';

/**
 * A block is read and parsed as one, whichever of its entries is asked for. So large all the same that
 * it takes more than 64 KiB when compressed: from there on Chromium keeps a value in a file of its own,
 * which it writes and reads two to four times as fast (measured in Chromium 156).
 */
const mostLines = 2048;
const mostLetters = 1 << 17;
/** Blocks of one transaction. */
const writtenAtOnce = 16;

/** A block on its way into a segment. */
export interface SegmentBlock {
  /** Key of its first entry, by which it is found. */
  first: EntryKey;
  /** How many lines it has. */
  entries: number;
  block: KeptBlock;
}

/** Writes entries as a segment's blocks: see `writeBlocks`. */
export function writeSegment(
  database: Database,
  about: { name: string; head: RulebookHead },
  sorted: Iterable<Entry>,
  onWritten?: (entries: number) => Promise<void> | void,
): Promise<Segment> {
  return writeBlocks(database, about, blocksOf(sorted), onWritten);
}

/**
 * Writes a segment's blocks in many small transactions. It is in force for nobody, and swept away,
 * until a change of the layers takes the returned record in.
 */
export async function writeBlocks(
  database: Database,
  { name, head }: { name: string; head: RulebookHead },
  blocks: Iterable<SegmentBlock>,
  onWritten: (entries: number) => Promise<void> | void = () => {},
): Promise<Segment> {
  const segment: Segment = {
    id: crypto.randomUUID(),
    name,
    madeAt: new Date().toISOString(),
    head,
    blocks: 0,
    entries: { brand: 0, phrase: 0 },
  };
  let waiting: SegmentBlock[] = [];
  const flush = async () => {
    const writing = database.transaction('blocks', 'readwrite');
    const stored = waiting.map(({ first, block }) => writing.store.put(block, [segment.id, first]));
    await Promise.all([...stored, writing.done]);
    segment.blocks += waiting.length;
    for (const { entries, block } of waiting) segment.entries[block.kind] += entries;
    waiting = [];
    await onWritten(segment.entries.brand + segment.entries.phrase);
  };
  try {
    for (const block of blocks) {
      waiting.push(block);
      if (waiting.length >= writtenAtOnce) await flush();
    }
    await flush();
  } catch (error) {
    await deleteBlocks(database, segment.id).catch(() => {});
    throw error;
  }
  return segment;
}

/** @throws where an entry comes twice, or out of the order of the keys. */
export function blocksOf(sorted: Iterable<Entry>): Generator<SegmentBlock, void> {
  return blocksOfLines(linesOfEntries(sorted));
}

/** An entry's value as a line of JSON. */
export interface EntryLine {
  key: EntryKey;
  line: string;
}

function* linesOfEntries(entries: Iterable<Entry>): Generator<EntryLine, void> {
  for (const entry of entries) yield { key: entryKey(entry), line: JSON.stringify(entry.value) };
}

/** @throws where an entry comes twice, or out of the order of the keys. */
export function* blocksOfLines(sorted: Iterable<EntryLine>): Generator<SegmentBlock, void> {
  let first: EntryKey | undefined;
  let kind: Entry['kind'] = 'brand';
  let lines: string[] = [];
  let letters = 0;
  let before = '';
  for (const { key, line } of sorted) {
    if (key <= before) throw new Error(`${key} comes twice, or out of order`);
    before = key;
    if (first && (kindOf(key) !== kind || lines.length >= mostLines || letters >= mostLetters)) {
      yield { first, entries: lines.length, block: { kind, lines: lines.join('\n') } };
      first = undefined;
    }
    if (!first) {
      first = key;
      kind = kindOf(key);
      lines = [];
      letters = 0;
    }
    letters += line.length;
    lines.push(line);
  }
  if (first) yield { first, entries: lines.length, block: { kind, lines: lines.join('\n') } };
}

export function* entriesOf({ kind, lines }: KeptBlock): Generator<Entry, void> {
  for (const line of linesOf(lines)) yield entryOf(kind, JSON.parse(line));
}

export function* linesOf(text: string): Generator<string, void> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield end < 0 ? text.slice(start) : text.slice(start, end);
    start = end < 0 ? text.length : end + 1;
  }
}

export function blocksIn(segment: string): IDBKeyRange {
  // Arrays come after all texts.
  return IDBKeyRange.bound([segment], [segment, []]);
}

const readAtOnce = 64;

/** All blocks of a segment, in order. */
export async function readBlocks(database: Database, segment: string): Promise<KeptBlock[]> {
  const blocks: KeptBlock[] = [];
  let range = blocksIn(segment);
  for (;;) {
    const reading = database.transaction('blocks');
    const [values, keys] = await Promise.all([
      reading.store.getAll(range, readAtOnce),
      reading.store.getAllKeys(range, readAtOnce),
    ]);
    blocks.push(...values);
    const last = keys.at(-1);
    if (!last || values.length < readAtOnce) return blocks;
    range = IDBKeyRange.bound(last, [segment, []], true);
  }
}

interface BlockStore {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ value: KeptBlock } | null>;
}

/** What the topmost of `segments` states under `key`. Reads a block for each segment that may. */
export async function lookUp(
  blocks: BlockStore,
  segments: readonly string[],
  key: EntryKey,
): Promise<Entry | undefined> {
  for (const segment of segments) {
    const range = IDBKeyRange.bound([segment], [segment, key]);
    const cursor = await blocks.openCursor(range, 'prev');
    if (!cursor) continue;
    const { kind, lines } = cursor.value;
    const id = JSON.stringify(idOf(key));
    // Most lines needn't be parsed to be told apart.
    for (const line of linesOf(lines)) {
      if (!line.includes(id)) continue;
      const entry = entryOf(kind, JSON.parse(line));
      if (entryKey(entry) === key) return entry;
    }
  }
  return undefined;
}

/** Deletes what was written of a segment that comes into no layer. */
export async function deleteBlocks(database: Database, segment: string): Promise<void> {
  await database.delete('blocks', blocksIn(segment));
}

/** Deletes what no layer and no change that can be undone is made of: an import that was cancelled. */
export async function sweepSegments(database: Database, used: ReadonlySet<string>): Promise<void> {
  const kept = await database.getAllKeys('segments');
  for (const id of kept) if (!used.has(id)) await database.delete('segments', id);
  let from: IDBKeyRange | undefined;
  for (;;) {
    const cursor = await database.transaction('blocks').store.openKeyCursor(from);
    if (!cursor) return;
    const [segment] = cursor.key;
    if (!used.has(segment)) await deleteBlocks(database, segment);
    from = IDBKeyRange.lowerBound([segment, []]);
  }
}
