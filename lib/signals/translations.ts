/** What signals say in one language, by the signal's name and the sentence's. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By BCP 47. English stands in the signals' own files. */
const translations: Record<string, () => Promise<{ default: Sentences }>> = {
  ar: () => import('./translations/ar.json', { with: { type: 'json' } }),
  'zh-CN': () => import('./translations/zh-CN.json', { with: { type: 'json' } }),
};

/** The sentences in the closest language to a BCP 47 tag; none stand for the English ones. */
export async function sentencesIn(locale = 'en'): Promise<Sentences | undefined> {
  const wanted = locale.toLowerCase();
  const [language] = wanted.split('-');
  const tags = Object.keys(translations);
  const tag =
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => tag.split('-')[0] === language);
  return tag === undefined ? undefined : (await translations[tag]?.())?.default;
}
