import { hashAt, isSameKey, type MarkPart, nextMark } from './marks.ts';
import { placeOf } from './mixed-hash.ts';

/** The marks of one part in the order of their hashes, and so of their buckets. Filled anew for each part. */
export class MarksInOrder {
  /** Where each lies in the part. */
  marks = new Uint32Array(0);
  hashes = new Uint32Array(0);
  /** Of each bucket how many there are up to its end. */
  ends = new Uint32Array(0);

  private unsorted = new Uint32Array(0);
  private buckets = new Uint32Array(0);

  /** Takes a part of which the buckets are `[first, first + count)` of `size`. */
  take(part: MarkPart, first: number, count: number, size: number): void {
    if (this.marks.length < part.count) {
      this.marks = new Uint32Array(part.count);
      this.hashes = new Uint32Array(part.count);
      this.unsorted = new Uint32Array(part.count);
      this.buckets = new Uint32Array(part.count);
    }
    if (this.ends.length === count + 1) this.ends.fill(0);
    else this.ends = new Uint32Array(count + 1);
    const { bytes, used } = part;
    const { marks, hashes, ends, unsorted, buckets } = this;
    for (let at = 0, i = 0; at < used; at = nextMark(bytes, at), i += 1) {
      const bucket = placeOf(hashAt(bytes, at), size) - first;
      unsorted[i] = at;
      buckets[i] = bucket;
      ends[bucket + 1] = (ends[bucket + 1] as number) + 1;
    }
    for (let bucket = 1; bucket <= count; bucket += 1)
      ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
    for (let i = 0; i < part.count; i += 1) {
      const bucket = buckets[i] as number;
      // Begins where the one before ends, and has moved to its own end once all are in.
      const place = ends[bucket] as number;
      ends[bucket] = place + 1;
      const mark = unsorted[i] as number;
      marks[place] = mark;
      hashes[place] = hashAt(bytes, mark);
    }
    this.orderInBuckets(part.count);
  }

  /** Each has few places to go: only those of its bucket may be out of order. */
  private orderInBuckets(count: number): void {
    const { marks, hashes } = this;
    for (let i = 1; i < count; i += 1) {
      const hash = hashes[i] as number;
      if ((hashes[i - 1] as number) <= hash) continue;
      const mark = marks[i] as number;
      let place = i;
      for (; place > 0 && (hashes[place - 1] as number) > hash; place -= 1) {
        hashes[place] = hashes[place - 1] as number;
        marks[place] = marks[place - 1] as number;
      }
      hashes[place] = hash;
      marks[place] = mark;
    }
  }

  /** Brings the marks that have the key of the one at `from` behind it; the end of all of these. */
  endOfKey(bytes: Uint8Array, from: number, last: number): number {
    const { marks, hashes } = this;
    let end = from + 1;
    for (let i = end; i < last && hashes[i] === hashes[from]; i += 1) {
      const mark = marks[i] as number;
      if (!isSameKey(bytes, marks[from] as number, mark)) continue;
      marks[i] = marks[end] as number;
      marks[end] = mark;
      end += 1;
    }
    return end;
  }
}
