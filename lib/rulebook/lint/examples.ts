import { fold } from '../../text/fold.ts';

const most = 3;

/**
 * Titles in which a text stands, a few of them: whole words, but where a script writes without spaces.
 * @param but texts beside which it is meant rightly.
 */
export function titlesWith(
  text: string,
  titles: readonly string[] | undefined,
  but: readonly string[] = [],
): string[] {
  const sought = fold(text.trim()).text;
  const rightly = but.map((one) => fold(one.trim()).text);
  const found: string[] = [];
  for (const title of titles ?? []) {
    const folded = fold(title).text;
    if (stands(sought, folded) && !rightly.some((one) => stands(one, folded))) found.push(title);
    if (found.length >= most) break;
  }
  return found;
}

function stands(text: string, title: string): boolean {
  if (text === '') return false;
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text,
  );
  for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
    const [before, after] = [title.slice(0, at), title.slice(at + text.length)];
    if (!isSpaced || !(/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after))) return true;
  }
  return false;
}
