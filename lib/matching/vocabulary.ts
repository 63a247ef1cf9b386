/** The words that names are made of, so that a word with letters missing can be read. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Words of which some could stand behind `pattern`, where `*` is any one letter. */
  behind(pattern: string): string[];
}

/** Known letters that a masked word must still show. */
const leastKnown = 3;
/** A pattern that fits more words than these says nothing. */
const mostMeant = 4;

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const known = new Set<string>();
  const byEnd = new Map<string, string[]>();
  for (const word of words) {
    if (known.has(word)) continue;
    known.add(word);
    for (const shape of [`${word.length}^${word.charAt(0)}`, `${word.length}$${word.at(-1)}`]) {
      const same = byEnd.get(shape);
      if (same) same.push(word);
      else byEnd.set(shape, [word]);
    }
  }

  function behind(pattern: string): string[] {
    const letters = pattern.replaceAll('*', '');
    // A mark that stands for nothing: 'l*v' is 'lv'.
    const bare = letters.length >= 2 && isInside(pattern) && known.has(letters) ? [letters] : [];
    if (letters.length < leastKnown || pattern.length - letters.length > letters.length)
      return bare;
    const shape = pattern.startsWith('*')
      ? `${pattern.length}$${pattern.at(-1)}`
      : `${pattern.length}^${pattern.charAt(0)}`;
    const meant = (byEnd.get(shape) ?? []).filter((word) => fits(word, pattern));
    return meant.length > mostMeant ? bare : [...bare, ...meant];
  }

  return { has: (word) => known.has(word), behind };
}

function isInside(pattern: string): boolean {
  return !pattern.startsWith('*') && !pattern.endsWith('*');
}

function fits(word: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) {
    const letter = pattern.charAt(i);
    if (letter !== '*' && letter !== word.charAt(i)) return false;
  }
  return true;
}
