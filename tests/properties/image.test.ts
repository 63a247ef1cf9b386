import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/matching/compile.ts';
import type { CompiledRulebook } from '../../lib/matching/compiled.ts';
import { findTerms } from '../../lib/matching/find-terms.ts';
import { ImageError } from '../../lib/matching/image/layout.ts';
import { openImage } from '../../lib/matching/image/open-image.ts';
import { verifyInSteps } from '../../lib/matching/image/sections.ts';
import type { Brand } from '../../lib/rulebook/rulebook.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';
import { atOnce } from '../../lib/steps.ts';
import { weigh } from '../../lib/verdict/weigh.ts';
import { rulebookOfTerms } from '../unit/matching/rulebook-of-terms.ts';
import { small } from '../unit/rulebooks/small.ts';

/** Few and short, so that terms nest, repeat and begin alike. */
const syllable = fc.constantFrom('na', 'no', 'nano', 'rex', 'x', 'ö', 'ки', 'عطر', '7', 'a1');
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
/** Few letters in several words are keyed by their signs, as 'H&M' is. */
const words = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .filter((parts) => parts.length === 1 || parts.slice(0, 2).join('').length > 4)
  .map((parts) => parts.join(' '));
const running = fc
  .array(fc.constantFrom('耐', '克', '斯', '高', '仿', 'グ', 'ラ'), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''));

describe('an image', () => {
  it('finds what a search for every term at every word finds', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), words, words, (terms, a, b) => {
        const text = `${a} ${terms[0]} ${b}`;
        const rulebook = rulebookOfTerms(terms.map((term) => ({ text: term })));
        const found = findTerms(text, rulebook).map(({ term, start, end }) => {
          return `${rulebook.table.keyOf(term)} ${start} ${end}`;
        });
        expect(found.toSorted()).toEqual(everyWordIn(text, terms).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('finds what a search for every term at every letter finds', () => {
    const terms = fc.array(running, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(terms, running, running, (all, before, after) => {
        const text = `${before}${all[0]}${after}`;
        const rulebook = rulebookOfTerms(all.map((term) => ({ text: term })));
        const found = findTerms(text, rulebook).map(({ start, end }) => `${start} ${end}`);
        const wanted = [...new Set(all)].flatMap((term) =>
          placesOf(term, text).map((start) => `${start} ${start + term.length}`),
        );
        expect(found.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('says of a name what the rulebook says of the brand', { timeout: 60_000 }, () => {
    const starter = starterRulebook();
    const opened = openImage(compile(starter));
    for (const brand of starter.brands) {
      const { lines, company, unless, ...rest } = brand;
      for (const [i, name] of [brand.name, ...brand.aliases.map(({ text }) => text)].entries()) {
        const said = findTerms(name, opened)
          .flatMap(({ term }) => opened.saidOf(term).names)
          .find((one) => one.brand.brand.id === brand.id)?.brand;
        if (!said) throw new Error(`${name} isn’t found`);
        if (i > 0) continue;
        expect(said.brand).toEqual(rest);
        expect(said.lines.map(({ line }) => line)).toEqual(
          lines.map(({ terms, unless: notLine, ...line }) => line),
        );
      }
    }
  });

  it('gives the same verdicts whatever order the rulebook came in', () => {
    const twin: Brand = { id: 'anike', name: 'NIKE', aliases: [], sectors: ['toys'], lines: [] };
    const rulebook = { ...small, brands: [...small.brands, twin] };
    const [one, other] = [
      rulebook,
      {
        ...rulebook,
        brands: rulebook.brands.toReversed(),
        phrases: rulebook.phrases.toReversed(),
      },
    ].map((of) => openImage(compile(of)));
    for (const name of ['Nike Air Max 1:1 replica, N*ke n1ke puma lv bag', '耐克 高仿 对勾 鞋'])
      expect(weigh({ name }, one as CompiledRulebook)).toEqual(
        weigh({ name }, other as CompiledRulebook),
      );
  });

  it('gives a bare brand its name and its identifier back', { timeout: 60_000 }, () => {
    const name = fc.oneof(
      words,
      words.map((text) => text.toUpperCase()),
      words.map((text) => text.replace(/(?<![^ ])[^ ]/g, (first) => first.toUpperCase())),
      running,
      fc.constantFrom('iRobot', 'H&M', 'L’Oréal', '100%', 'A.P.C.', 'the x', '𠮷野屋', '𠮷 & ß'),
    );
    const id = fc.oneof(
      fc.constantFrom('a', 'b-2', 'eu-018', 'x.y'),
      fc.integer({ min: 0, max: 1e9 }).map((n) => `eu-${n}`),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, id), { selector: ([, one]) => one, maxLength: 9 }),
        (pairs) => {
          const brands = pairs.map(
            ([text, one]): Brand => ({
              id: one,
              name: text,
              aliases: [],
              sectors: ['toys'],
              lines: [],
            }),
          );
          const opened = openImage(compile({ ...small, brands, phrases: [] }));
          for (const brand of brands) {
            const said = findTerms(brand.name, opened).flatMap(
              ({ term }) => opened.saidOf(term).names,
            );
            expect(said.map((one) => one.brand.brand)).toContainEqual(
              (({ lines, ...rest }) => rest)(brand),
            );
          }
        },
      ),
    );
  });

  it('says of a name what all say who bear it', () => {
    const twins = [
      'Nano Rex',
      'nano rex',
      'NANO-REX',
      'Nike',
      'Socks',
      'Louisvuitton',
      'Ｎike',
    ].map((name, i): Brand => ({ id: `eu-${i}`, name, aliases: [], sectors: ['toys'], lines: [] }));
    for (const brands of [
      [...small.brands, ...twins],
      [...twins, ...small.brands],
    ]) {
      const opened = openImage(compile({ ...small, brands }));
      const idsOf = (text: string) =>
        findTerms(text, opened).flatMap(({ term }) =>
          opened.saidOf(term).names.map(({ brand }) => brand.brand.id),
        );
      expect(idsOf('nano rex')).toEqual(['eu-0', 'eu-1', 'eu-2']);
      expect(idsOf('nike')).toEqual(['eu-3', 'eu-6', 'nike']);
      expect(idsOf('socks')).toEqual(['eu-4']);
      expect(idsOf('louisvuitton')).toContain('eu-5');
    }
  });

  it('notices every changed byte', () => {
    const image = compile({ ...small, brands: small.brands.slice(0, 1), phrases: [] });
    const bytes = new Uint8Array(image);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        bytes[at] = (bytes[at] as number) ^ flip;
        try {
          expect(() => atOnce(verifyInSteps(image))).toThrow(ImageError);
        } finally {
          bytes[at] = (bytes[at] as number) ^ flip;
        }
      }),
      { numRuns: 1000 },
    );
    expect(() => atOnce(verifyInSteps(image))).not.toThrow();
  });
});

function everyWordIn(text: string, terms: readonly string[]): string[] {
  const found = new Set<string>();
  for (const term of terms)
    for (const start of placesOf(term, text)) {
      const end = start + term.length;
      const alone =
        (start === 0 || text[start - 1] === ' ') && (end === text.length || text[end] === ' ');
      if (alone) found.add(`${term.replaceAll('ö', 'o')} ${start} ${end}`);
    }
  return [...found];
}

function placesOf(term: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}
