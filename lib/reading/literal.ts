import { isQuote, skipBlank, skipTo } from './script-skipping.ts';
import { readString } from './string-literal.ts';

/**
 * Reads a JavaScript or JSON literal out of a script without running it: strings in any
 * quotes, unquoted keys, comments, trailing commas, `!0`, `void 0`, strings joined by `+`,
 * `JSON.parse("…")`, a number as the only argument of a call. What is not a literal (another call, a function, an expression) reads as
 * `undefined` and the rest is kept. A literal that is cut off gives the members that were whole
 * before the cut. Linear in the text; never throws.
 */
export interface Literal {
  value: unknown;
  /** Where it ends in the text. */
  end: number;
}

/** What identifiers stand for, as the parameters of a function do. */
export type Names = ReadonlyMap<string, unknown>;

/** Deeper values are left out: no shop nests so deep, hostile pages do. */
const deepest = 200;
const noNames: Names = new Map();

export function readLiteral(text: string, start: number, names: Names = noNames): Literal {
  const from = skipBlank(text, start);
  if (text[from] === '{' || text[from] === '[') {
    const { end, cutOff, depth } = skipTo(text, from);
    if (!cutOff && depth <= deepest) {
      try {
        return { value: JSON.parse(text.slice(from, end)), end };
      } catch {
        // Not JSON: a JavaScript literal, which the slow way reads.
      }
    }
  }
  return readExpression(text, from, 0, names);
}

/** What a function makes of a number alone is as a rule that number: `parseFloat('12.5')`. */
const callOfNumber = /\(\s{0,9}(["']?)(\d[\d.,]{0,20})\1\s{0,9}\)/y;

/** A value and what follows it: anything but a mark that ends it makes it an expression. */
function readExpression(text: string, start: number, depth: number, names: Names): Literal {
  let { value, end } = readValue(text, start, depth, names);
  for (;;) {
    end = skipBlank(text, end);
    const mark = text[end];
    if (mark === '(' && value === undefined) {
      callOfNumber.lastIndex = end;
      const call = callOfNumber.exec(text);
      if (call) {
        value = call[2];
        end += call[0].length;
        continue;
      }
    }
    // Cut off: a number may have gone on.
    if (mark === undefined)
      return { value: depth > 0 && typeof value === 'number' ? undefined : value, end };
    if (mark === ',' || mark === '}' || mark === ']' || mark === ';' || mark === ')')
      return { value, end };
    if (mark === '+' && typeof value === 'string') {
      const next = readValue(text, skipBlank(text, end + 1), depth, names);
      value = typeof next.value === 'string' ? value + next.value : undefined;
      end = next.end;
      continue;
    }
    if (depth === 0) return { value, end };
    const either = mark === '|' && text[end + 1] === '|' && Boolean(value);
    return { value: either ? value : undefined, end: skipTo(text, end, ',').end };
  }
}

function readValue(text: string, start: number, depth: number, names: Names): Literal {
  const mark = text[start];
  if (mark === '{' || mark === '[') {
    if (depth >= deepest) return { value: undefined, end: skipTo(text, start).end };
    return mark === '{'
      ? readObject(text, start, depth, names)
      : readArray(text, start, depth, names);
  }
  return isQuote(mark) ? readString(text, start) : readWord(text, start, names);
}

/** Called where the own bracket isn't: then another literal or statement ends here. */
const closesOther = (mark: string): boolean => '}]);'.includes(mark);

function readObject(text: string, start: number, depth: number, names: Names): Literal {
  // No prototype: a page may name its keys `__proto__` or `constructor`.
  const value: Record<string, unknown> = Object.create(null);
  let at = start + 1;
  for (;;) {
    at = skipBlank(text, at);
    const mark = text[at];
    if (mark === '}') return { value, end: at + 1 };
    if (mark === undefined || closesOther(mark)) return { value, end: at };
    if (mark === ',') {
      at++;
      continue;
    }
    const key = readKey(text, at);
    const colon = skipBlank(text, key.end);
    if (key.name === undefined || text[colon] !== ':') {
      at = pastMember(text, at);
      continue;
    }
    const member = readExpression(text, skipBlank(text, colon + 1), depth + 1, names);
    if (member.value !== undefined) value[key.name] = member.value;
    at = pastMember(text, member.end);
  }
}

function readArray(text: string, start: number, depth: number, names: Names): Literal {
  const value: unknown[] = [];
  let at = start + 1;
  for (;;) {
    at = skipBlank(text, at);
    const mark = text[at];
    if (mark === ']') return { value, end: at + 1 };
    if (mark === undefined || closesOther(mark)) return { value, end: at };
    if (mark === ',') {
      value.push(undefined);
      at++;
      continue;
    }
    const member = readExpression(text, at, depth + 1, names);
    if (member.value !== undefined || member.end < text.length) value.push(member.value);
    at = pastMember(text, member.end);
    if (text[at] === ',') at++;
  }
}

/** To the mark that ends the present member, past a method's body, a spread or rubbish. */
const pastMember = (text: string, start: number): number =>
  closesOther(text.charAt(start)) ? start : skipTo(text, start, ',').end;

const keyPattern = /[\w$\u0080-\uffff-]{1,200}/y;

function readKey(text: string, start: number): { name: string | undefined; end: number } {
  if (isQuote(text[start])) {
    const { value, end } = readString(text, start);
    return { name: value, end };
  }
  keyPattern.lastIndex = start;
  const name = keyPattern.exec(text)?.[0];
  return { name, end: start + (name?.length ?? 0) };
}

const words: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  '!0': true,
  '!1': false,
};
const wordPattern = /[-+!]?[\w$.\u0080-\uffff]{1,100}/y;
const parsePattern =
  /(?:window\.)?JSON\.parse\(\s*(?:(?:window\.)?(decodeURIComponent|atob)\(\s*)?(?=["'`])/y;

/** A number, a word of the language, a name that is known, or something that is no literal. */
function readWord(text: string, start: number, names: Names): Literal {
  parsePattern.lastIndex = start;
  const parse = parsePattern.exec(text);
  if (parse) {
    const string = readString(text, start + parse[0].length);
    const closing = /\s*\)?\s*\)/y;
    closing.lastIndex = string.end;
    const end = string.end + (closing.exec(text)?.[0].length ?? 0);
    return { value: parseEncoded(string.value, parse[1]), end };
  }
  wordPattern.lastIndex = start;
  const word = wordPattern.exec(text)?.[0] ?? '';
  const end = start + word.length;
  if (Object.hasOwn(words, word)) return { value: words[word], end };
  if (names.has(word)) return { value: names.get(word), end };
  const isNumber = /^[-+]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;
  // The sign of an exponent ends the word.
  const exponent = /\de$/i.test(word)
    ? (/^[-+]\d{1,3}/.exec(text.slice(end, end + 4))?.[0] ?? '')
    : '';
  if (!isNumber.test(word + exponent)) return { value: undefined, end };
  const number = Number(word + exponent);
  return { value: Number.isFinite(number) ? number : undefined, end: end + exponent.length };
}

function parseEncoded(text: string | undefined, encoding: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const plain =
      encoding === 'decodeURIComponent'
        ? decodeURIComponent(text)
        : encoding === 'atob'
          ? new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)))
          : text;
    return /^\s*[{[]/.test(plain) ? readLiteral(plain, 0).value : JSON.parse(plain);
  } catch {
    return undefined;
  }
}
