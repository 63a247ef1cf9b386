/** An item of a list, as it is written. */
export interface JsonItem {
  list: string;
  text: string;
  /** Of the file, from 1: where it begins. */
  line: number;
}

/** What is no JSON, with where. */
export class BrokenJson extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * The items of an object's lists, one after the other and unparsed, so that a file of any size can be
 * gone through in pieces. What is no list is passed over.
 * @throws BrokenJson where the brackets, commas and names aren't JSON's.
 */
export function* itemsOfLists(text: string): Generator<JsonItem, void> {
  const reader = new Reader(text);
  reader.expect('{');
  if (reader.takes('}')) return;
  do {
    const name: unknown = JSON.parse(reader.value());
    reader.expect(':');
    if (!reader.takes('[')) reader.value();
    else if (!reader.takes(']')) {
      do {
        const line = reader.lineHere();
        yield { list: String(name), text: reader.value(), line };
      } while (reader.takes(','));
      reader.expect(']');
    }
  } while (reader.takes(','));
  reader.expect('}');
}

class Reader {
  private at = 0;
  private line = 1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The line of what comes next. */
  lineHere(): number {
    this.skip();
    return this.line;
  }

  takes(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  expect(sign: string): void {
    if (this.takes(sign)) return;
    const found = this.text.slice(this.at, this.at + 20);
    throw new BrokenJson(
      found === ''
        ? `ends where “${sign}” should stand`
        : `“${found}” stands where “${sign}” should`,
      this.line,
    );
  }

  /** A value as it is written, which may still be no JSON inside. */
  value(): string {
    this.skip();
    const start = this.at;
    const { line } = this;
    let depth = 0;
    do {
      const sign = this.text[this.at];
      if (sign === undefined) throw new BrokenJson('ends within a value', line);
      if (sign === '"') this.passString();
      else {
        if (sign === '{' || sign === '[') depth += 1;
        else if (sign === '}' || sign === ']') depth -= 1;
        else if (sign === '\n') this.line += 1;
        this.at += 1;
      }
    } while (depth > 0 || !/[\s,:\]}]|^$/.test(this.text[this.at] ?? ''));
    return this.text.slice(start, this.at);
  }

  private passString(): void {
    const { line } = this;
    for (let end = this.at; ; ) {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) throw new BrokenJson('ends within a text', line);
      let slashes = 0;
      while (this.text[end - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 1) continue;
      this.at = end + 1;
      return;
    }
  }

  private skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10) this.line += 1;
      // The mark that some editors put before a file's first sign, too.
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) return;
      this.at += 1;
    }
  }
}
