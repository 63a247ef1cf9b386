/** So many tables that moving one of them takes no time to speak of. */
const tableBits = 6;
const leastPlaces = 64;

/**
 * Numbers of terms by their mixed hashes, in tables of which each grows by itself: to move a million
 * terms at once would take long.
 */
export class TermIndex {
  /** Numbers of terms, plus one; nought where a place is empty. */
  private readonly tables = Array.from(
    { length: 1 << tableBits },
    () => new Int32Array(leastPlaces),
  );
  private readonly counts = new Uint32Array(1 << tableBits);
  private readonly hashOf: (term: number) => number;

  constructor(hashOf: (term: number) => number) {
    this.hashOf = hashOf;
  }

  /** The first term with that hash of which `isIt` says so; -1 where there is none. */
  find(hash: number, isIt: (term: number) => boolean): number {
    const table = this.tables[hash >>> (32 - tableBits)] as Int32Array;
    let place = hash & (table.length - 1);
    for (;;) {
      const term = (table[place] as number) - 1;
      if (term < 0 || (this.hashOf(term) === hash && isIt(term))) return term;
      place = (place + 1) & (table.length - 1);
    }
  }

  add(hash: number, term: number): void {
    const at = hash >>> (32 - tableBits);
    let table = this.tables[at] as Int32Array<ArrayBuffer>;
    if ((this.counts[at] as number) * 2 >= table.length) {
      const larger = new Int32Array(table.length * 2);
      for (const known of table) if (known > 0) place(larger, this.hashOf(known - 1), known);
      this.tables[at] = larger;
      table = larger;
    }
    place(table, hash, term + 1);
    this.counts[at] = (this.counts[at] as number) + 1;
  }
}

function place(table: Int32Array, hash: number, value: number): void {
  let at = hash & (table.length - 1);
  while (table[at] !== 0) at = (at + 1) & (table.length - 1);
  table[at] = value;
}
