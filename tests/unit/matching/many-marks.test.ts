import { expect, it } from 'vitest';
import { compile, compileInSteps } from '../../../lib/matching/compile.ts';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { verifyInSteps } from '../../../lib/matching/image/sections.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { atOnce } from '../../../lib/steps.ts';
import { small } from '../rulebooks/small.ts';

const names = [
  (i: number) => `Zorb${i} Latti`,
  (i: number) => `ЖУК${i}`,
  (i: number) => `耐克${String.fromCodePoint(0x4e00 + i)}`,
  (i: number) => `Órb-${i} & Sons`,
];
const marks = Array.from({ length: 2000 }, (_, i): Brand => {
  const name = (names[i % names.length] as (typeof names)[0])(i);
  return { id: `eu-${i * 1000}`, name, aliases: [], sectors: ['toys'], lines: [] };
});
/** One name in a hundred is borne twice. */
const twins = marks
  .filter((_, i) => i % 100 === 0)
  .map((mark, i): Brand => ({ ...mark, id: `us-${i}` }));
const brands = [...marks, ...small.brands, ...twins];

/** So many are expected that each part has a few. */
const image = atOnce(compileInSteps({ ...small, brands, expected: 1_000_000 }));

it('finds each mark of a register in parts, with its identifier and name', () => {
  const opened = openImage(image);
  for (const { id, name } of [...marks, ...twins]) {
    const said = findTerms(`a ${name}`, opened)
      .flatMap(({ term }) => opened.saidOf(term).names)
      .map(({ brand }) => [brand.brand.id, brand.brand.name]);
    expect(said).toContainEqual([id, name]);
  }
});

it('says the same as an image of one part', () => {
  const [parts, one] = [openImage(image), openImage(compile({ ...small, brands }))];
  expect(parts.table.count).toBe(one.table.count);
  for (const text of ['nike air max', 'zorb0 latti', 'Louisvuitton bag', 'órb-3 sons', '耐克一'])
    expect(
      findTerms(text, parts).map(({ term, ...at }) => [parts.keyOf(term), at, parts.saidOf(term)]),
    ).toEqual(
      findTerms(text, one).map(({ term, ...at }) => [one.keyOf(term), at, one.saidOf(term)]),
    );
});

it('is whole', () => {
  expect(() => atOnce(verifyInSteps(image))).not.toThrow();
});
