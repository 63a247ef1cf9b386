/**
 * Moves over a script's text without understanding it: strings, comments, regular expressions
 * and brackets. All of it is linear and without recursion.
 */

const quotes = new Set(['"', "'", '`']);
export const isQuote = (mark: string | undefined): boolean =>
  mark !== undefined && quotes.has(mark);

/** Where the string that begins at `start` ends: past its closing quote, or -1 where it is cut off. */
export function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  let at = start + 1;
  for (;;) {
    const found = text.indexOf(quote, at);
    if (found < 0) return -1;
    let slashes = 0;
    while (found - 1 - slashes > start && text[found - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return found + 1;
    at = found + 1;
  }
}

/** Past white space and comments. */
export function skipBlank(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029)
      at++;
    else if (code === 0x2f && isComment(text, at)) at = endOfComment(text, at);
    else return at;
  }
}

const isComment = (text: string, at: number): boolean =>
  text[at + 1] === '/' || text[at + 1] === '*';

function endOfComment(text: string, at: number): number {
  const block = text[at + 1] === '*';
  const end = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
  return end < 0 ? text.length : end + (block ? 2 : 1);
}

/** A stroke after one of these begins a regular expression; after anything else it divides. */
const beforeExpression = new Set([...'(,=:[!&|?{};+-*%~^<>\n', '']);
const longestExpression = 300;

function endOfRegularExpression(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length && at < start + longestExpression; at++) {
    const mark = text[at];
    if (mark === '\n') break;
    if (mark === '\\') at++;
    else if (mark === '[') inClass = true;
    else if (mark === ']') inClass = false;
    else if (mark === '/' && !inClass) return at + 1;
  }
  return start + 1;
}

export interface Skipped {
  /** Where the skipping stopped: at the mark asked for, past the bracket, or at the text's end. */
  end: number;
  /** Whether the text ended first. */
  cutOff: boolean;
  /** How deep brackets nested on the way. */
  depth: number;
}

/**
 * From `start` on to the first of `marks` that stands outside all strings and brackets; with no
 * marks, past the bracket that opens at `start`.
 */
export function skipTo(text: string, start: number, marks = ''): Skipped {
  let open = 0;
  let depth = 0;
  let before = '';
  let at = start;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (open === 0 && marks.includes(mark)) return { end: at, cutOff: false, depth };
    if (mark === '"' || mark === "'" || mark === '`') {
      const end = endOfString(text, at);
      if (end < 0) break;
      at = end;
      before = mark;
      continue;
    }
    if (mark === '/') {
      if (isComment(text, at)) {
        at = endOfComment(text, at);
        continue;
      }
      if (beforeExpression.has(before)) {
        at = endOfRegularExpression(text, at);
        before = mark;
        continue;
      }
    }
    if (mark === '{' || mark === '[' || mark === '(') depth = Math.max(depth, ++open);
    else if (mark === '}' || mark === ']' || mark === ')') {
      open--;
      if (open < 0 || (open === 0 && marks === '')) {
        return { end: open < 0 ? at : at + 1, cutOff: false, depth };
      }
    }
    if (mark > ' ') before = mark;
    at++;
  }
  return { end: text.length, cutOff: true, depth };
}
