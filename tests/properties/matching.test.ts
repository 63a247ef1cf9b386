import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../lib/matching/find-terms.ts';
import { fold, originalRange } from '../../lib/text/fold.ts';
import { Words } from '../../lib/text/words.ts';
import { rulebookOfTerms } from '../unit/matching/rulebook-of-terms.ts';

/** Texts in which folding has something to do. */
const letters = [
  ..."abeikNKE019 .-*’'+$@",
  ...['é', 'ß', 'Ａ', 'ﬁ', '™', '\u200b', '\u0301', '\u202e', 'А', 'к', 'Ν', 'æ', 'İ'],
  ...['耐', '克', '貨', 'ｸ', 'ﾞ', 'グ', '나', '\u1112\u1161', 'ك', '\u064b', 'ﷺ', 'ไ', '๊'],
  ...['🅝', '🇳', '🇮', '𝐍', '😀', '𠮷', '\ud83d', '\udc00'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('folding', () => {
  it('maps every unit to a range of the original, in order', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        let before = 0;
        for (let i = 0; i < folded.text.length; i += 1) {
          const [start, end] = originalRange(folded, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
      }),
    );
  });

  it('is the same for ASCII by the short way and by the long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (original) => {
        const long = fold(`${original}é`);
        expect(long.text).toBe(`${fold(original).text}e`);
      }),
    );
  });

  it('changes nothing that it folded before', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

function wordsOf(text: string): string[] {
  const words = new Words().fill(fold(text));
  return Array.from({ length: words.count }, (_, at) => words.text(at));
}

describe('matching', () => {
  it('finds a term wherever it stands alone, with offsets that fold to it', () => {
    const term = fc.constantFrom(
      'Nike',
      'Levi’s',
      'Hermès',
      '耐克',
      'New Balance',
      'ナイキ',
      'реплика',
    );
    fc.assert(
      fc.property(term, text, text, (wanted, before, after) => {
        const original = `${before} | ${wanted} | ${after}`;
        const matches = findTerms(original, rulebookOfTerms([{ text: wanted }]));
        expect(matches.length).toBeGreaterThan(0);
        for (const { start, end } of matches) {
          expect(wordsOf(original.slice(start, end))).toEqual(wordsOf(wanted));
        }
      }),
    );
  });

  it('gives offsets inside the text for names, disguised or not', () => {
    const names = ['nike', '耐克', 'kia', 'bank', 'グ나'];
    const rulebook = rulebookOfTerms(
      names.map((name) => ({ text: name, hideable: true, guessable: true })),
    );
    fc.assert(
      fc.property(text, (original) => {
        for (const { start, end } of findTerms(original, rulebook)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});
