import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import type { Exception } from '../../../lib/rulebook/exception.ts';
import { ruleRecords } from '../../../lib/verdict/rule-record.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const rulebook = openImage(compile(small));
const listing: Listing = {
  id: '77',
  marketplace: 'ebay',
  name: 'Nike Air Max 1:1 AAA quality',
  price: 25,
  priceCurrency: 'USD',
  seller: { id: 'shoes-4-u', name: 'Shoes 4 U' },
};
const exception = (more: Partial<Exception>): Exception => ({
  id: 'x',
  kind: 'genuine',
  listingKey: 'ebay/77',
  about: listing.name ?? '',
  reason: '',
  madeAt: '2026-11-01T10:00:00.000Z',
  wrongRules: [],
  ...more,
});
const weighed = (...exceptions: Exception[]) => weigh(listing, rulebook, undefined, exceptions);
const other: Listing = { ...listing, id: '78' };

it('flags the listing of these tests', () => {
  expect(weighed().level).toBe('suspect');
  expect(weighed().exceptions).toBeUndefined();
});

describe('the user’s word wins over the rules', () => {
  it('for a listing that is called genuine, whose evidence stays told', () => {
    const verdict = weighed(exception({}));
    expect(verdict.level).toBe('excepted');
    expect(verdict.evidence).toEqual(weighed().evidence);
    expect(verdict.exceptions).toHaveLength(1);
    expect(weigh(other, rulebook, undefined, [exception({})]).level).toBe('suspect');
  });

  it('for all of a trusted seller, by the marketplace’s identifier', () => {
    const trusted = exception({
      kind: 'trusted',
      listingKey: undefined,
      seller: { marketplace: 'ebay', id: 'shoes-4-u', name: 'Shoes 4 U' },
    });
    expect(weigh(other, rulebook, undefined, [trusted]).level).toBe('excepted');
    const namesake = { ...other, seller: { id: 'somebody-else', name: 'Shoes 4 U' } };
    expect(weigh(namesake, rulebook, undefined, [trusted]).level).toBe('suspect');
    const elsewhere = { ...other, marketplace: 'etsy' };
    expect(weigh(elsewhere, rulebook, undefined, [trusted]).level).toBe('suspect');
  });

  it('for a brand that isn’t meant', () => {
    const verdict = weighed(exception({ kind: 'misattributed', rule: 'nike' }));
    expect(verdict.brands.map(({ id }) => id)).not.toContain('nike');
    expect(verdict.evidence.some(({ signal }) => signal === 'price-under-floor')).toBe(false);
  });

  it('for words that mean no copy', () => {
    const phrase = weighed().evidence.find(({ rule }) => rule.kind === 'phrase')?.rule.id;
    const verdict = weighed(exception({ kind: 'harmless', rule: phrase }));
    expect(verdict.evidence.map(({ rule }) => rule.id)).not.toContain(phrase);
    expect(verdict.total).toBeLessThan(weighed().total);
  });
});

it('counts a rule wrong by exceptions and right by reports that were filed', () => {
  const wrongRules = [
    { kind: 'phrase', id: 'en-aaa' },
    { kind: 'line', id: 'nike/air-max' },
  ];
  const report = (state: string) => ({
    state,
    evidence: [
      { weight: 20, rule: 'en-aaa' },
      { weight: -10, rule: 'nike' },
    ],
  });
  const records = ruleRecords(
    [exception({ wrongRules }), exception({ id: 'y', wrongRules: wrongRules.slice(0, 1) })],
    [report('filed'), report('draft')],
  );
  expect(Object.fromEntries(records)).toEqual({
    'en-aaa': { right: 1, wrong: 2 },
    'nike/air-max': { right: 0, wrong: 1 },
  });
});
