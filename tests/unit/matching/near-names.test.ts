import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { findNearNames } from '../../../lib/matching/find-terms.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { isOneSlip } from '../../../lib/matching/near-names.ts';
import words from '../../../lib/matching/words-near-names.json' with { type: 'json' };
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';

const starter = openImage(compile(starterRulebook()));

describe('one slip', () => {
  it.each([
    ['adiddas', 'adidas'],
    ['adids', 'adidas'],
    ['adodas', 'adidas'],
    ['aiddas', 'adidas'],
    ['adidass', 'adidas'],
    ['sennheisser', 'sennheiser'],
  ])('%s of %s', (written, name) => {
    expect(isOneSlip(written, name)).toBe(true);
    expect(isOneSlip(name, written)).toBe(true);
  });

  it.each([
    ['adidas', 'adidas'],
    ['adidasa', 'adidas'],
    ['didas', 'adidas'],
    ['edidas', 'adidas'],
    ['addiddas', 'adidas'],
    ['adsida', 'adidas'],
    ['acdios', 'adidas'],
  ])('not %s of %s', (written, name) => {
    expect(isOneSlip(written, name)).toBe(false);
  });
});

describe('the starter rulebook', () => {
  it.each(['Sandsik', 'Sennheisser', 'Samzung', 'Carhart', 'Louis Vuiton', 'Philip Plein'])(
    'finds what %s is near to',
    (text) => {
      const [whole] = findNearNames(text, starter);
      expect(whole).toMatchObject({ start: 0, end: text.length });
    },
  );

  it.each([
    'dual channel memory kit',
    'split air carrier',
    'heroes',
    'Phillips screwdriver',
    'Miele vacuum',
    'Mykita sunglasses',
    'Under Armor',
    'salmon, saloon, switch',
  ])('takes %s for what it says', (text) => {
    expect(findNearNames(text, starter)).toEqual([]);
  });

  it('lists no word twice', () => {
    const all = Object.values(words.words).flatMap((list) => [...new Set(list.split(' '))]);
    const everyday = Object.entries(words.words).flatMap(([, list]) => list.split(' '));
    expect(all).toHaveLength(everyday.length);
  });

  it.each([
    ['a text', 'addidos samzung vuiton '.repeat(5_000)],
    ['words', `${'a'.repeat(16_000)} `.repeat(25)],
  ])('stays quick on %s without end', (_, text) => {
    const begun = performance.now();
    findNearNames(text, starter);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
