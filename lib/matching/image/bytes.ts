/** Bytes that grow as they are written to. */
export class ByteWriter {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Seven bits a byte, the lowest first; the last byte is under 128 (LEB128). */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  all(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }
}

const pieceBits = 15;
const pieceMask = (1 << pieceBits) - 1;

/** Numbers in a column that grows by a piece at a time: to move what is there would take long. */
export class Column {
  private readonly pieces: Int32Array<ArrayBuffer>[] = [];
  length = 0;

  push(value: number): number {
    if (this.length >> pieceBits === this.pieces.length)
      this.pieces.push(new Int32Array(1 << pieceBits));
    this.put(this.length, value);
    return this.length++;
  }

  at(place: number): number {
    return (this.pieces[place >> pieceBits] as Int32Array)[place & pieceMask] as number;
  }

  put(place: number, value: number): void {
    (this.pieces[place >> pieceBits] as Int32Array)[place & pieceMask] = value;
  }
}
