/** Bytes of a page, a power of two: larger ones are slower to read, of smaller ones it takes more. */
const pageBits = 12;
export const pageSize = 1 << pageBits;

/** How many pages so many bytes are. */
export function pagesIn(bytes: number): number {
  return Math.ceil(bytes / pageSize);
}

/**
 * The rest of a split image, which is read page by page. Who looks for something in a page that isn't
 * there yet finds nothing, and the page is noted: once it is read, all is to be done again.
 */
export class Pages {
  /** Noughts where nothing was read. */
  readonly rest: ArrayBuffer;
  private readonly read: (pages: readonly number[]) => Promise<readonly ArrayBuffer[]>;
  private readonly there: Uint8Array;
  private wanted = new Set<number>();

  constructor(size: number, read: (pages: readonly number[]) => Promise<readonly ArrayBuffer[]>) {
    this.rest = new ArrayBuffer(size);
    this.read = read;
    this.there = new Uint8Array(pagesIn(size));
  }

  /** Whether `[start, end)` is there; else it is noted. */
  has(start: number, end: number): boolean {
    let has = true;
    // What a damaged image says of places behind its end is as well said without them.
    const last = Math.min((end - 1) >>> pageBits, this.there.length - 1);
    for (let page = start >>> pageBits; page <= last; page += 1) {
      if (this.there[page]) continue;
      this.wanted.add(page);
      has = false;
    }
    return has;
  }

  /** Reads what was noted; false where nothing was. */
  async readWanted(): Promise<boolean> {
    const pages = [...this.wanted];
    this.wanted = new Set();
    if (pages.length === 0) return false;
    const read = await this.read(pages);
    const rest = new Uint8Array(this.rest);
    for (const [i, page] of pages.entries()) {
      rest.set(new Uint8Array(read[i] as ArrayBuffer), page << pageBits);
      this.there[page] = 1;
    }
    return true;
  }

  /** Whether what was read is as it is in all of the rest. */
  areOf(rest: ArrayBuffer): boolean {
    const [read, whole] = [new Uint32Array(this.rest), new Uint32Array(rest)];
    for (const [page, isThere] of this.there.entries()) {
      if (!isThere) continue;
      const end = Math.min(((page + 1) * pageSize) / 4, read.length);
      for (let i = (page * pageSize) / 4; i < end; i += 1) if (read[i] !== whole[i]) return false;
    }
    return true;
  }
}
