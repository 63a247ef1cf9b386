import { expect, it } from 'vitest';
import { compile, compileEdits } from '../../../lib/matching/compile.ts';
import { findNearNames, findTerms } from '../../../lib/matching/find-terms.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { sectorBits } from '../../../lib/matching/image/record.ts';
import { sectorSets } from '../../../lib/matching/image/sector-sets.ts';
import type { Brand, Phrase } from '../../../lib/rulebook/rulebook.ts';

const marks = sectorSets.map((sectors, i): Brand => {
  const name = `Zorblatti${'xyz'[i % 3]}${String.fromCharCode(97 + (i % 26))}`;
  return { id: name.toLowerCase(), name, aliases: [], sectors: [...sectors], lines: [] };
});
const head = { format: 'touchstone-rulebook', version: 1, name: 'x', released: '2000' } as const;
const image = openImage(compile({ ...head, brands: marks, phrases: [] }));

it('has a number in a plain record for all sets of sectors', () => {
  expect(sectorSets.length).toBeLessThanOrEqual(sectorBits + 1);
});

it.each(marks)(
  'a register’s mark keeps its sectors, and is guessed from no other word: $name',
  (mark) => {
    const [found] = findTerms(`a ${mark.name} b`, image);
    expect(image.saidOf(found?.term ?? -1).names[0]?.brand.brand.sectors).toEqual(mark.sectors);
    expect(findNearNames(mark.name.replace('ti', 'tti'), image)).toEqual([]);
  },
);

it('stands as a word, also where a phrase of the same letters stands inside others', () => {
  const zorbo: Brand = { id: 'zorbo', name: 'Zorbo', aliases: [], sectors: ['toys'], lines: [] };
  const phrase: Phrase = {
    ...{ id: 'p', term: 'zorbo', language: 'en', match: 'substring', kind: 'slang', strength: 2 },
    ...{ meaning: 'a copy', source: 'made up', certainty: 'recalled' },
  };
  const both = openImage(compileEdits({ ...head, brands: [zorbo], phrases: [phrase] }));
  const saidIn = (text: string) =>
    findTerms(text, both).map(({ term }) => {
      const { names, phrases } = both.saidOf(term);
      return [...names.map(({ brand }) => brand.brand.id), ...phrases.map((one) => one.phrase.id)];
    });
  expect(saidIn('xxzorboxx')).toEqual([['p']]);
  expect(saidIn('a zorbo')).toEqual(expect.arrayContaining([['p'], ['zorbo']]));
});
