const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
];
const enough = 4;

/** The language that a text's script leaves no doubt of, where the page names none: it settles a '¥'. */
export function languageOfScript(text: string): string | undefined {
  return scripts.find(([script]) => (text.match(script)?.length ?? 0) >= enough)?.[1];
}
