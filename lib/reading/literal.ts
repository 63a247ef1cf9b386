/**
 * Reads a JavaScript or JSON literal out of a script without running it: strings in any
 * quotes, unquoted keys, comments, trailing commas, `!0`, `void 0`. What is not a literal
 * (a call, an identifier, a function) is skipped and reads as `undefined`. A literal that
 * is cut off gives what stood before the cut. Linear in the text; never throws.
 */

/** Deeper values are left out: no shop nests so deep, hostile pages do. */
const deepest = 200;

interface Cursor {
  text: string;
  at: number;
}

/** The literal that begins at `start`, and where it ends. */
export function readLiteral(text: string, start: number): { value: unknown; end: number } {
  const cursor: Cursor = { text, at: start };
  const value = readValue(cursor, 0);
  return { value, end: cursor.at };
}

function readValue(cursor: Cursor, depth: number): unknown {
  skipBlank(cursor);
  const { text } = cursor;
  const mark = text[cursor.at];
  if (mark === '{' || mark === '[') {
    if (depth < deepest) return mark === '{' ? readObject(cursor, depth) : readArray(cursor, depth);
    skipBalanced(cursor);
    return undefined;
  }
  if (mark === '"' || mark === "'" || mark === '`') return readString(cursor);
  return readWord(cursor);
}

function readObject(cursor: Cursor, depth: number): Record<string, unknown> {
  // No prototype: a page may name its keys `__proto__` or `constructor`.
  const object: Record<string, unknown> = Object.create(null);
  cursor.at++;
  for (;;) {
    skipBlank(cursor);
    const mark = cursor.text[cursor.at];
    if (mark === undefined) return object;
    if (mark === '}') {
      cursor.at++;
      return object;
    }
    if (mark === ',') {
      cursor.at++;
      continue;
    }
    const key = readKey(cursor);
    skipBlank(cursor);
    if (cursor.text[cursor.at] !== ':') {
      // A method, a spread or rubbish: on to the next member.
      skipMember(cursor);
      continue;
    }
    cursor.at++;
    const value = readValue(cursor, depth + 1);
    skipMember(cursor);
    if (value !== undefined) object[key] = value;
  }
}

function readArray(cursor: Cursor, depth: number): unknown[] {
  const array: unknown[] = [];
  cursor.at++;
  for (;;) {
    skipBlank(cursor);
    const mark = cursor.text[cursor.at];
    if (mark === undefined) return array;
    if (mark === ']') {
      cursor.at++;
      return array;
    }
    if (mark === ',') {
      cursor.at++;
      continue;
    }
    const before = cursor.at;
    array.push(readValue(cursor, depth + 1));
    skipMember(cursor);
    if (cursor.at === before) cursor.at++;
  }
}

function readKey(cursor: Cursor): string {
  const mark = cursor.text[cursor.at];
  if (mark === '"' || mark === "'" || mark === '`') return readString(cursor);
  const from = cursor.at;
  while (
    cursor.at < cursor.text.length &&
    /[\w$\u0080-\uffff-]/.test(cursor.text[cursor.at] as string)
  ) {
    cursor.at++;
  }
  return cursor.text.slice(from, cursor.at);
}

const escapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

function readString(cursor: Cursor): string {
  const { text } = cursor;
  const quote = text[cursor.at];
  let from = ++cursor.at;
  let value = '';
  while (cursor.at < text.length) {
    const mark = text[cursor.at];
    if (mark === quote) break;
    if (mark !== '\\') {
      cursor.at++;
      continue;
    }
    value += text.slice(from, cursor.at);
    const kind = text[cursor.at + 1] ?? '';
    const hex = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
      text.slice(cursor.at + 1, cursor.at + 11),
    );
    if (hex) {
      const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
      value += code <= 0x10ffff ? String.fromCodePoint(code) : '';
      cursor.at += 1 + hex[0].length;
    } else {
      value += Object.hasOwn(escapes, kind) ? escapes[kind] : kind;
      cursor.at += 2;
    }
    from = cursor.at;
  }
  value += text.slice(from, cursor.at);
  cursor.at++;
  return value;
}

const words: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  '!0': true,
  '!1': false,
};

/** A number, a word of the language, or something that is no literal. */
function readWord(cursor: Cursor): unknown {
  const from = cursor.at;
  const written = /^[-+!]?[\w$.]+/.exec(cursor.text.slice(from, from + 64))?.[0] ?? '';
  if (Object.hasOwn(words, written)) {
    cursor.at += written.length;
    return words[written];
  }
  if (/^[-+]?(?:\d|\.\d)/.test(written)) {
    const number = Number(written);
    cursor.at += written.length;
    return Number.isFinite(number) ? number : undefined;
  }
  const parse = /^JSON\.parse\(\s*/.exec(cursor.text.slice(from, from + 64));
  if (parse) {
    cursor.at += parse[0].length;
    const quote = cursor.text[cursor.at];
    if (quote === '"' || quote === "'" || quote === '`') return parseJson(readString(cursor));
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readLiteral(text, 0).value;
  }
}

/** To the comma or bracket that ends the present member. */
function skipMember(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const mark = text[cursor.at];
    if (mark === ',' || mark === '}' || mark === ']') return;
    if (mark === '{' || mark === '[' || mark === '(') skipBalanced(cursor);
    else if (mark === '"' || mark === "'" || mark === '`') readString(cursor);
    // The literal was cut off, and the script goes on.
    else if (mark === ';' || mark === ')') cursor.at = text.length;
    else cursor.at++;
  }
}

/** Past a bracket and all that it holds, without recursion. */
function skipBalanced(cursor: Cursor): void {
  const { text } = cursor;
  let depth = 0;
  while (cursor.at < text.length) {
    const mark = text[cursor.at];
    if (mark === '"' || mark === "'" || mark === '`') {
      readString(cursor);
      continue;
    }
    if (mark === '{' || mark === '[' || mark === '(') depth++;
    else if (mark === '}' || mark === ']' || mark === ')') depth--;
    cursor.at++;
    if (depth <= 0) return;
  }
}

function skipBlank(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    while (cursor.at < text.length && text.charCodeAt(cursor.at) <= 0x20) cursor.at++;
    if (text.charCodeAt(cursor.at) === 0xfeff || text.charCodeAt(cursor.at) === 0xa0) cursor.at++;
    else if (text.startsWith('//', cursor.at)) {
      const end = text.indexOf('\n', cursor.at);
      cursor.at = end < 0 ? text.length : end;
    } else if (text.startsWith('/*', cursor.at)) {
      const end = text.indexOf('*/', cursor.at + 2);
      cursor.at = end < 0 ? text.length : end + 2;
    } else return;
  }
}
