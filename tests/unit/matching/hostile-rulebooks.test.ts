import { describe, expect, it } from 'vitest';
import { compileInSteps } from '../../../lib/matching/compile.ts';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import { atOnce } from '../../../lib/steps.ts';
import { small } from '../rulebooks/small.ts';
import { rulebookOfTerms } from './rulebook-of-terms.ts';

/** Terms that somebody would put into a rulebook to make it large or slow, and what finds how many. */
const hostile: Record<string, { term: (i: number) => string; text: string; found: number }> = {
  'a common beginning': {
    term: (i) => `prefixprefixprefix${i}`,
    text: 'a prefixprefixprefix17 and prefixprefixprefix18',
    found: 2,
  },
  'a common beginning without spaces': {
    term: (i) => `耐克耐克耐克耐克${String.fromCodePoint(0x4e00 + i)}`,
    text: `耐克耐克耐克耐克${String.fromCodePoint(0x4e00 + 17)}`,
    found: 1,
  },
  'names inside names': {
    term: (i) => Array.from({ length: (i % 20) + 1 }, () => `word${i - (i % 20)}`).join(' '),
    text: 'word0 word0 word0',
    found: 6,
  },
  'one letter, again and again': {
    term: (i) => 'x'.repeat((i % 150) + 1).concat(i < 150 ? '' : String(i)),
    text: 'x xx xxx',
    found: 3,
  },
  'letters under marks': {
    term: (i) => `n${'\u0301'.repeat(i % 90)}ame${i}`,
    text: 'n\u0301\u0301ame17',
    found: 1,
  },
};

describe.each(Object.entries(hostile))('a rulebook of %s', (_, { term, text, found }) => {
  const of = (count: number) =>
    rulebookOfTerms(Array.from({ length: count }, (_, i) => ({ text: term(i) })));

  it('finds what is there', () => {
    expect(findTerms(text, of(400))).toHaveLength(found);
  });

  it('grows in proportion to its terms', () => {
    const bytes = (count: number) => {
      const { table } = of(count);
      return (
        table.bytes('pool').length + table.bytes('buckets').length + table.bytes('stemKeys').length
      );
    };
    expect(bytes(800) / bytes(400)).toBeLessThan(2.2);
  });
});

it('tells how far an empty rulebook is', () => {
  const shares: number[] = [];
  const empty = { ...small, brands: [], phrases: [] };
  atOnce(compileInSteps(empty, (share) => shares.push(share)));
  expect(shares).toEqual([0, 1]);
});
