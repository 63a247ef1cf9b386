import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseLookAlike, mixesCase } from '../../../lib/text/case-look-alikes.ts';

it.each([
  ['NlKE', 'nike'],
  ['FENDl', 'fendi'],
  ['RoIex', 'rolex'],
  ['ÉlÉGANT', 'éiégant'],
])('%s may be meant as %s', (original, meant) => {
  expect(mixesCase(original)).toBe(true);
  expect(caseLookAlike(original)).toBe(meant);
});

it.each(['Nike', 'Alpha', 'IKEA', 'all', 'Il', 'iPhone', 'l', 'I', ''])(
  '%s is only itself',
  (original) => {
    expect(mixesCase(original)).toBe(false);
    expect(caseLookAlike(original)).toBeUndefined();
  },
);

it('mixes case wherever a word of it can be read otherwise', () => {
  const text = fc.string({ unit: fc.constantFrom(...'AaBbIl1É é-') });
  fc.assert(
    fc.property(text, (original) => {
      if (original.split(/[ -]/).some((word) => caseLookAlike(word) !== undefined))
        expect(mixesCase(original)).toBe(true);
    }),
  );
});
