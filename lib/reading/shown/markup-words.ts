const remembered = new Map<string, ReadonlySet<string>>();
const mostRemembered = 5_000;

/**
 * The words that an element's class, id and test id are made of: 'ProductCard__price--old' is
 * product, card, price, old. Words, not letters: 'old' stands in 'bold', and 'was' in 'wash'.
 */
export function markupWords(element: Element): ReadonlySet<string> {
  const names = [
    'class',
    'id',
    'data-testid',
    'data-test',
    'data-price-type',
    'data-qa',
    'itemprop',
  ]
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  let words = remembered.get(names);
  if (!words) {
    words = new Set(
      names
        .slice(0, 1_000)
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    );
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(names, words);
  }
  return words;
}

export const hasWord = (element: Element, wanted: ReadonlySet<string>): boolean => {
  for (const word of markupWords(element)) if (wanted.has(word)) return true;
  return false;
};

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
