import english from 'an-array-of-english-words/index.json' with { type: 'json' };
import french from 'an-array-of-french-words/index.json' with { type: 'json' };
import german from 'an-array-of-german-words/words.json' with { type: 'json' };
import spanish from 'an-array-of-spanish-words/index.json' with { type: 'json' };
import type { RulebookStream } from '../../lib/rulebook/layers.ts';
import type { Brand, Rulebook } from '../../lib/rulebook/rulebook.ts';
import { type Sector, sectors } from '../../lib/rulebook/sectors.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';
import { fold } from '../../lib/text/fold.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const latin = [...english, ...french, ...german, ...spanish].filter(
  (word) => word.length > 2 && word.length < 16,
);

/** Letters of other scripts, as names of the starter rulebook use them. */
function lettersOf(script: string, names: readonly string[]): string[] {
  const letters = names.flatMap(
    (name) => name.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? [],
  );
  return letters;
}

/**
 * The starter rulebook's names and a register of marks as terms: one to three words, in five scripts,
 * many of them the beginning of longer ones. Folded, different from one another, and the same for
 * the same number.
 */
export function terms(count: number): string[] {
  const random = seeded(20_260_101);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const names = starterRulebook().brands.flatMap(({ name, aliases }) => [
    name,
    ...aliases.map(({ text }) => text),
  ]);
  const scripts = {
    han: lettersOf('Han', names),
    cyrillic: lettersOf('Cyrillic', names),
    arabic: lettersOf('Arabic', names),
    kana: lettersOf('Katakana', names),
  };
  const letters = (of: readonly string[], least: number, most: number) => {
    let text = '';
    for (let left = least + Math.floor(random() * (most - least + 1)); left > 0; left -= 1)
      text += pick(of);
    return text;
  };
  const made = new Set(names.map((name) => fold(name).text).slice(0, count));
  let before: string | undefined;
  while (made.size < count) {
    const kind = random();
    let term: string;
    if (kind < 0.3 && before) term = `${before} ${pick(latin)}`;
    else if (kind < 0.74) term = pick(latin);
    else if (kind < 0.86) term = letters(scripts.han, 2, 5);
    else if (kind < 0.92) term = letters(scripts.kana, 3, 7);
    else if (kind < 0.96) term = letters(scripts.cyrillic, 4, 10);
    else term = letters(scripts.arabic, 4, 9);
    before =
      kind < 0.3 && term.split(' ').length === 3 ? undefined : kind < 0.74 ? term : undefined;
    made.add(fold(term).text);
  }
  return [...made];
}

/** The starter rulebook, and a register of so many marks of which it says no more than the name. */
export function register(count: number): Rulebook {
  return { ...starterRulebook(), brands: [...registerStream(count).brands] };
}

/** The like, each mark made as it is asked for, as the extension reads its own from where they are kept. */
export function registerStream(count: number): RulebookStream {
  const starter = starterRulebook();
  const known = new Set(starter.brands.map(({ id }) => id));
  const random = seeded(7);
  const [ids, names, of]: [string[], string[], Sector[]] = [[], [], []];
  for (const [i, term] of terms(count).entries()) {
    const sector = sectors[Math.floor(random() * sectors.length)] ?? 'toys';
    const isLatin = /^[a-z ]+$/.test(term);
    const id = isLatin ? term.replaceAll(' ', '-') : `mark-${i}`;
    if (known.has(id)) continue;
    ids.push(id);
    names.push(isLatin ? term.replace(/(?<![^ ])[^ ]/g, (c) => c.toUpperCase()) : term);
    of.push(sector);
  }
  const brands = {
    *[Symbol.iterator](): Generator<Brand> {
      yield* starter.brands;
      for (const [i, id] of ids.entries())
        yield {
          id,
          name: names[i] as string,
          aliases: [],
          sectors: [of[i] as Sector],
          lines: [],
        };
    },
  };
  return { ...starter, expected: starter.brands.length + count, brands };
}
