/** A power of two: about what a system reads of a file at once. */
const pageBits = 12;
/** Pages so near to one another are read in one go: it takes as long as another reading. */
const nearPages = 12;

/**
 * A pool that is read page by page. Who looks for a term in a page that isn't there yet finds none,
 * and the page is noted: once it is read, all is to be done again.
 */
export class PoolPages {
  /** Noughts where nothing was read. */
  readonly pool: ArrayBuffer;
  private readonly read: (start: number, end: number) => Promise<ArrayBuffer>;
  private readonly there: Uint8Array;
  private wanted = new Set<number>();

  constructor(size: number, read: (start: number, end: number) => Promise<ArrayBuffer>) {
    this.pool = new ArrayBuffer(size);
    this.read = read;
    this.there = new Uint8Array((size >> pageBits) + 1);
  }

  /** Whether `[start, end)` is there; else it is noted. */
  has(start: number, end: number): boolean {
    let has = true;
    // What a damaged image says of places behind the pool is as well said without them.
    const last = Math.min((end - 1) >>> pageBits, this.there.length - 1);
    for (let page = start >>> pageBits; page <= last; page += 1) {
      if (this.there[page]) continue;
      this.wanted.add(page);
      has = false;
    }
    return has;
  }

  /** Reads all of it into a pool of its own. */
  all(): Promise<ArrayBuffer> {
    return this.read(0, this.pool.byteLength);
  }

  /** Reads what was noted; false where nothing was. */
  async readWanted(): Promise<boolean> {
    const pages = [...this.wanted].sort((a, b) => a - b);
    this.wanted = new Set();
    const runs: { first: number; last: number }[] = [];
    for (const page of pages) {
      const run = runs.at(-1);
      if (run && page - run.last <= nearPages) run.last = page;
      else runs.push({ first: page, last: page });
    }
    await Promise.all(
      runs.map(async ({ first, last }) => {
        const start = first << pageBits;
        const end = Math.min((last + 1) << pageBits, this.pool.byteLength);
        new Uint8Array(this.pool).set(new Uint8Array(await this.read(start, end)), start);
        this.there.fill(1, first, last + 1);
      }),
    );
    return pages.length > 0;
  }
}
