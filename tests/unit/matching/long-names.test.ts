import { expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { small } from '../rulebooks/small.ts';

/** Words of letters that no run of letters repeats, so that each takes a code or more of its own. */
function longWord(from: number): string {
  return Array.from({ length: 70 }, (_, i) =>
    String.fromCodePoint(0x1401 + ((from + i * 37) % 600)),
  ).join('');
}

it('finds a name of more than 127 codes where its words are written as one', () => {
  const name = `${longWord(0)} ${longWord(300)}`;
  const brand: Brand = {
    id: 'long',
    name,
    aliases: [{ text: 'Longish' }],
    sectors: ['toys'],
    lines: [],
  };
  const rulebook = openImage(compile({ ...small, brands: [...small.brands, brand] }));
  for (const written of [name, name.replace(' ', ''), 'Longish'])
    expect(
      findTerms(written, rulebook).flatMap(({ term }) =>
        rulebook.saidOf(term).names.map(({ brand }) => brand.brand.id),
      ),
    ).toEqual(['long']);
});
