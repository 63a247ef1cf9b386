import {
  compareKeys,
  type Entry,
  type EntryKey,
  type EntryKind,
  entryKey,
  entryOf,
  kindOf,
  titleOf,
} from '../rulebook/entry.ts';
import { topmostOf } from '../rulebook/layers.ts';
import type { Sector } from '../rulebook/rulebook.ts';
import type { Steps } from '../steps.ts';
import type { KeptBlock } from '../storage/layer-records.ts';
import { inForce, type ReadEntry, type ReadLayers } from '../storage/rulebook-store.ts';
import { linesOf } from '../storage/segment-store.ts';
import { fold } from '../text/fold.ts';
import { type IndexFilter, NameIndex } from './name-index.ts';

/** What the list shows of an entry. */
export interface Row {
  key: EntryKey;
  title: string;
  /** Other names, or what a phrase says of the goods. */
  detail: string;
  sectors: readonly Sector[];
  /** The segment that states it; absent where it is the user's single word. */
  segment?: string;
}

/** What an entry in an editor goes by. */
export interface Named {
  key: EntryKey;
  names: readonly string[];
  /** BCP 47, of a phrase. */
  language?: string;
}

/** The layer of the user's single changes. */
const ownLayer = 0;
const between = 256;
/** More of a kind that go by the same name say nothing new. */
const mostAlike = 3;

/** All entries in force, to be listed and searched. */
export class RulebookIndex {
  private readonly blocks: readonly KeptBlock[];
  private readonly layerOfBlock: Uint8Array;
  /** The layers below the user's single changes, topmost first. */
  readonly segments: readonly string[];
  /** By an entry's number, which is its place in the order of keys. */
  private readonly blockOf: Uint32Array;
  private readonly lineOf: Uint32Array;
  private readonly names: NameIndex;
  /** Changed since: these are told from here. */
  private readonly changed = new Map<EntryKey, { entry: Entry | undefined; segment?: string }>();
  private listed: Uint32Array = new Uint32Array();
  private listedChanges: Row[] = [];

  constructor(made: {
    blocks: readonly KeptBlock[];
    layerOfBlock: Uint8Array;
    segments: readonly string[];
    blockOf: Uint32Array;
    lineOf: Uint32Array;
    names: NameIndex;
  }) {
    this.blocks = made.blocks;
    this.layerOfBlock = made.layerOfBlock;
    this.segments = made.segments;
    this.blockOf = made.blockOf;
    this.lineOf = made.lineOf;
    this.names = made.names;
  }

  get size(): number {
    return this.blockOf.length;
  }

  /** Takes what is in force of an entry now in the place of what was indexed. */
  change(key: EntryKey, { own, below }: Pick<ReadEntry, 'own' | 'below'>): void {
    const segment = own.state === 'below' ? this.segmentOf(key) : undefined;
    this.changed.set(key, { entry: inForce({ own, below }), ...(segment && { segment }) });
  }

  /** Makes the list of what a filter lets through; how many there are. */
  list(filter: IndexFilter): number {
    const text = fold(filter.text.trim()).text;
    const found = this.names.find({ ...filter, text });
    const gone = new Set([...this.changed.keys()].map((key) => this.numberOf(key)));
    this.listed = this.changed.size > 0 ? found.filter((entry) => !gone.has(entry)) : found;
    this.listedChanges = [...this.changed.values()]
      .flatMap(({ entry, segment }) => (entry ? [{ entry, segment }] : []))
      .filter(
        ({ entry, segment }) =>
          (filter.kind === undefined || entry.kind === filter.kind) &&
          (filter.layer === undefined || filter.layer === this.layerOf(segment)) &&
          foldedNames(entry).includes(text),
      )
      .map(({ entry, segment }) => rowOf(entry, segment))
      .sort((a, b) => compareKeys(fold(a.title).text, fold(b.title).text));
    return this.listed.length + this.listedChanges.length;
  }

  /** Rows of the list: the user's latest changes first. */
  rows(from: number, to: number): Row[] {
    const changes = this.listedChanges.slice(from, to);
    const before = this.listedChanges.length;
    const entries = this.listed.subarray(Math.max(0, from - before), Math.max(0, to - before));
    return [...changes, ...[...entries].map((entry) => this.rowAt(entry))];
  }

  /** Entries of the list, all of them, for an export. */
  *entries(): Generator<Entry, void> {
    for (const { key } of this.listedChanges) {
      const entry = this.changed.get(key)?.entry;
      if (entry) yield entry;
    }
    for (const entry of this.listed) yield this.entryAt(entry);
  }

  /**
   * A few other entries that go by one of these names: those of the same kind first, and of each kind
   * the user's changes.
   */
  alike({ key, names, language }: Named): Row[] {
    const sought = new Set(names.map((name) => fold(name.trim()).text).filter((text) => text));
    const isAlike = (entry: Entry): boolean =>
      entryKey(entry) !== key &&
      // The same word in another language is another phrase.
      (entry.kind === 'brand' || kindOf(key) === 'brand' || entry.value.language === language) &&
      foldedNames(entry)
        .split('\n')
        .some((name) => sought.has(name));
    const found: Record<EntryKind, Row[]> = { brand: [], phrase: [] };
    const take = (entry: Entry, row: () => Row) => {
      const rows = found[entry.kind];
      const isNew = !rows.some((one) => one.key === entryKey(entry));
      if (isNew && rows.length < mostAlike && isAlike(entry)) rows.push(row());
    };
    for (const { entry, segment } of this.changed.values())
      if (entry) take(entry, () => rowOf(entry, segment));
    for (const text of sought)
      for (const number of this.names.named(text)) {
        const entry = this.entryAt(number);
        if (!this.changed.has(entryKey(entry))) take(entry, () => this.rowAt(number));
        if (found.brand.length + found.phrase.length === 2 * mostAlike) break;
      }
    const { brand, phrase } = found;
    return kindOf(key) === 'brand' ? [...brand, ...phrase] : [...phrase, ...brand];
  }

  private rowAt(entry: number): Row {
    const layer = this.layerOfBlock[this.blockOf[entry] as number] as number;
    return rowOf(this.entryAt(entry), layer === ownLayer ? undefined : this.segments[layer - 1]);
  }

  private entryAt(entry: number): Entry {
    const { kind, lines } = this.blocks[this.blockOf[entry] as number] as KeptBlock;
    const start = this.lineOf[entry] as number;
    const end = lines.indexOf('\n', start);
    return entryOf(kind, JSON.parse(end < 0 ? lines.slice(start) : lines.slice(start, end)));
  }

  private layerOf(segment: string | undefined): number {
    return segment === undefined ? ownLayer : this.segments.indexOf(segment) + 1;
  }

  /** The segment that states a key, of those indexed. */
  private segmentOf(key: EntryKey): string | undefined {
    const number = this.numberOf(key);
    const layer = number < 0 ? 0 : (this.layerOfBlock[this.blockOf[number] as number] as number);
    // What the user's word covered when all was read isn't indexed; the lowest layer is the likeliest.
    return layer === ownLayer ? this.segments.at(-1) : this.segments[layer - 1];
  }

  private numberOf(key: EntryKey): number {
    let low = 0;
    let high = this.blockOf.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareKeys(entryKey(this.entryAt(middle)), key);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function rowOf(entry: Entry, segment: string | undefined): Row {
  const { kind, value } = entry;
  return {
    key: entryKey(entry),
    title: titleOf(entry),
    detail: kind === 'brand' ? value.aliases.map(({ text }) => text).join(', ') : value.meaning,
    sectors: value.sectors ?? [],
    ...(segment && { segment }),
  };
}

function foldedNames(entry: Entry): string {
  const names =
    entry.kind === 'brand'
      ? [entry.value.name, ...entry.value.aliases.map(({ text }) => text)]
      : [entry.value.term];
  return names.map((name) => fold(name).text.replaceAll('\n', ' ')).join('\n');
}

/** Indexes all that is in force. In proportion to it. */
export function* indexInSteps(
  { own, below }: ReadLayers,
  onProgress: (share: number) => void = () => {},
): Steps<RulebookIndex> {
  const segments = below.map(({ segment }) => segment);
  const layers = [ownBlocks(own), ...below.map(({ blocks }) => blocks)];
  const blocks = layers.flat();
  const layerOfBlock = Uint8Array.from(layers.flatMap((of, layer) => of.map(() => layer)));
  const removed = new Set(
    [...own].flatMap(([key, { state }]) => (state === 'removed' ? [key] : [])),
  );
  const blockOf: number[] = [];
  const lineOf: number[] = [];
  const names: string[] = [];
  const kinds: number[] = [];
  let firstBlock = 0;
  const places = layers.map((of) => {
    firstBlock += of.length;
    return placesIn(of, firstBlock - of.length);
  });
  for (const { key, entry, block, line } of topmostOf(places)) {
    if (blockOf.length % between === 0) {
      onProgress(block / blocks.length);
      yield;
    }
    if (removed.has(key)) continue;
    blockOf.push(block);
    lineOf.push(line);
    names.push(foldedNames(entry));
    kinds.push(entry.kind === 'phrase' ? 1 : 0);
  }
  const layerOfEntry = Uint8Array.from(blockOf, (block) => layerOfBlock[block] as number);
  return new RulebookIndex({
    blocks,
    layerOfBlock,
    segments,
    blockOf: Uint32Array.from(blockOf),
    lineOf: Uint32Array.from(lineOf),
    names: new NameIndex(names, Uint8Array.from(kinds), layerOfEntry),
  });
}

interface Place {
  key: EntryKey;
  entry: Entry;
  block: number;
  line: number;
}

function* placesIn(blocks: readonly KeptBlock[], first: number): Generator<Place, void> {
  for (const [i, { kind, lines }] of blocks.entries()) {
    let at = 0;
    for (const line of linesOf(lines)) {
      const entry = entryOf(kind, JSON.parse(line));
      yield { key: entryKey(entry), entry, block: first + i, line: at };
      at += line.length + 1;
    }
  }
}

/** The user's single entries, laid out as those of a segment are. */
function ownBlocks(own: ReadLayers['own']): KeptBlock[] {
  const stated = [...own.values()]
    .flatMap((state) => (state.state === 'own' ? [state.entry] : []))
    .sort((a, b) => compareKeys(entryKey(a), entryKey(b)));
  return (['brand', 'phrase'] as const).flatMap((kind) => {
    const lines = stated
      .filter((entry) => entry.kind === kind)
      .map(({ value }) => JSON.stringify(value));
    return lines.length > 0 ? [{ kind, lines: lines.join('\n') }] : [];
  });
}
