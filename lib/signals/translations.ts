/** What signals say in another language than English, in which their files and the rulebook are written. */
export interface Translation {
  direction: string;
  /** By the signal's name and the sentence's. */
  sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By the English: what phrases of the starter rulebook mean. */
  meanings: Readonly<Record<string, string>>;
  /** By the English: what they may mean besides, and where the starter's facts come from. */
  remarks: Readonly<Record<string, string>>;
}

/** By BCP 47. */
const translations: Record<string, () => Promise<{ default: Translation }>> = {
  ar: () => import('./translations/ar.json', { with: { type: 'json' } }),
  'zh-CN': () => import('./translations/zh-CN.json', { with: { type: 'json' } }),
};

/** The closest translation to a BCP 47 tag; none where English is the closest. */
export async function translationIn(locale = 'en'): Promise<Translation | undefined> {
  const wanted = locale.toLowerCase();
  const [language] = wanted.split('-');
  const tags = Object.keys(translations);
  const tag =
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => tag.split('-')[0] === language);
  return tag === undefined ? undefined : (await translations[tag]?.())?.default;
}
