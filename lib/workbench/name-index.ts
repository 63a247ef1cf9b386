import type { EntryKind } from '../rulebook/entry.ts';

/** Which entries a list shows; absent is all of them. */
export interface IndexFilter {
  text: string;
  kind?: EntryKind | undefined;
  /** Number of the layer. */
  layer?: number | undefined;
}

/** What is indexed of one entry, by its number. */
export interface IndexedEntry {
  /** Folded names, the one it goes by first. */
  names: string;
  kind: EntryKind;
  layer: number;
}

/** Names of so many entries lie in one text, so that one of another script doubles the room of few. */
const together = 4096;

/**
 * Finds entries by any part of their names, a million of them between two keys: their folded names
 * lie in the order of the list in a few long texts, which the engine's own search goes through.
 */
export class NameIndex {
  /** Numbers of entries in the order of the list. */
  private readonly order: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly layers: Uint8Array;
  private readonly texts: string[] = [];
  /** Of each text, where the names of each of its entries begin. */
  private readonly starts: Uint32Array[] = [];

  /** @param names of each entry, by number; @param kinds 1 where it is a phrase. */
  constructor(names: readonly string[], kinds: Uint8Array, layers: Uint8Array) {
    this.kinds = kinds;
    this.layers = layers;
    this.order = sortedOrder(names);
    for (let from = 0; from < this.order.length; from += together) {
      const part = this.order.subarray(from, from + together);
      const starts = new Uint32Array(part.length + 1);
      const lines: string[] = [];
      let at = 1;
      for (const [i, entry] of part.entries()) {
        const line = names[entry] as string;
        lines.push(line);
        starts[i] = at;
        at += line.length + 1;
      }
      starts[part.length] = at;
      this.texts.push(`\n${lines.join('\n')}\n`);
      this.starts.push(starts);
    }
  }

  /**
   * Numbers of the entries that are named so: those whose first name begins so, then the others.
   * A single letter is looked for at the beginning alone.
   * @param text folded; all entries where it is empty.
   */
  find({ text, kind, layer }: IndexFilter): Uint32Array {
    const wanted = (entry: number): boolean =>
      (kind === undefined || this.kinds[entry] === (kind === 'phrase' ? 1 : 0)) &&
      (layer === undefined || this.layers[entry] === layer);
    const any = kind === undefined && layer === undefined;
    if (text === '') return any ? this.order : this.order.filter(wanted);
    const sought = /^[\p{Script=Latin}\p{Script=Cyrillic}\d]$/u.test(text) ? `\n${text}` : text;
    // The first from the front, the others from the back: no list grows while it is filled.
    const found = new Uint32Array(this.order.length);
    let first = 0;
    let others = found.length;
    for (const [group, names] of this.texts.entries()) {
      const starts = this.starts[group] as Uint32Array;
      const entries = this.order.subarray(group * together);
      let line = 0;
      for (let at = names.indexOf(sought); at >= 0; ) {
        // What begins with the end of a line is found one before its own.
        const letter = at + sought.length - text.length;
        while ((starts[line + 1] as number) <= letter) line += 1;
        const entry = entries[line] as number;
        if (any || wanted(entry)) {
          if (letter === starts[line]) {
            found[first] = entry;
            first += 1;
          } else {
            others -= 1;
            found[others] = entry;
          }
        }
        at = names.indexOf(sought, (starts[line + 1] as number) - 1);
      }
    }
    const rest = found.subarray(others).reverse();
    found.copyWithin(first, others);
    return found.slice(0, first + rest.length);
  }

  /** Numbers of the entries that have this very name; @param text folded. */
  named(text: string): number[] {
    const found: number[] = [];
    for (const [group, names] of this.texts.entries()) {
      const starts = this.starts[group] as Uint32Array;
      let line = 0;
      for (let at = names.indexOf(`\n${text}\n`); at >= 0; ) {
        while ((starts[line + 1] as number) <= at + 1) line += 1;
        found.push(this.order[group * together + line] as number);
        at = names.indexOf(`\n${text}\n`, (starts[line + 1] as number) - 1);
      }
    }
    return found;
  }
}

function sortedOrder(names: readonly string[]): Uint32Array {
  // The engine sorts texts faster than numbers by a comparison of ours.
  const digits = String(names.length).length;
  const tagged = names.map((name, i) => `${name}\n${String(i).padStart(digits, '0')}`);
  tagged.sort();
  const order = new Uint32Array(names.length);
  for (const [i, text] of tagged.entries()) order[i] = Number(text.slice(-digits));
  return order;
}
