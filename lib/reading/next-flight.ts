import type { Steps } from '../steps.ts';
import { readLiteral } from './literal.ts';

const pushPattern = /self\.__next_f\.push\(/g;
const row = /^[\da-f]{1,8}:(?=[{["])/i;

/**
 * The values in the stream that Next.js (its app router) pushes into a page in pieces,
 * `self.__next_f.push([1,"…"])`: rows of an identifier, a colon and JSON, that may begin in one
 * piece and end in another. Takes the page's inline scripts in their order.
 */
export function* readNextFlight(scripts: readonly string[]): Steps<unknown[]> {
  const pieces: string[] = [];
  for (const script of scripts) {
    if (!script.includes('__next_f')) continue;
    pieces.push(...piecesOf(script));
    yield;
  }
  const values: unknown[] = [];
  for (const line of pieces.join('').split('\n')) {
    const start = row.exec(line);
    if (!start) continue;
    const { value } = readLiteral(line, start[0].length);
    if (value !== undefined) values.push(value);
    yield;
  }
  return values;
}

function piecesOf(script: string): string[] {
  return [...script.matchAll(pushPattern)].flatMap((push) => {
    const { value } = readLiteral(script, push.index + push[0].length);
    const piece: unknown = Array.isArray(value) && value[0] === 1 ? value[1] : undefined;
    return typeof piece === 'string' ? piece : [];
  });
}
