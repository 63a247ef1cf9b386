import { fold } from '../../text/fold.ts';
import listed from './everyday-words.json' with { type: 'json' };

/** Folded words that titles of listings of all kinds contain. */
const everyday = new Set(
  Object.values(listed.words).flatMap((words) => words.split(' ').map((word) => fold(word).text)),
);

export function isEverydayWord(text: string): boolean {
  return everyday.has(fold(text.trim()).text);
}
