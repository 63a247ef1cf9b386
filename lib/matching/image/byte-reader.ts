/** Reads on from a place in bytes, until `end`. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at: number, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  /** Four bytes, the lowest first. */
  word(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  /** What lies behind the number of its bytes. */
  part(): ByteReader {
    const length = this.varint();
    return new ByteReader(this.bytes, this.at, this.at + length);
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      // Behind the end of a damaged image there is none.
      if (!(byte > 127)) return value;
      shift += 7;
    }
  }
}
