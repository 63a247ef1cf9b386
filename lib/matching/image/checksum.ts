/** Over words: order counts, and so does every bit. */
export class Checksum {
  private low = 1;
  private high = 0;

  add(words: Uint32Array): this {
    let { low, high } = this;
    for (let i = 0; i < words.length; i += 1) {
      low = (Math.imul(low, 31) + (words[i] as number)) | 0;
      high = (high ^ (low >>> 15)) | 0;
      low = (low + high) | 0;
    }
    this.low = low;
    this.high = high;
    return this;
  }

  get value(): number {
    return (this.low ^ this.high) >>> 0;
  }
}
