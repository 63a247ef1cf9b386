import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { translationIn } from '../../../lib/signals/translations.ts';
import { caps, weights } from '../../../lib/signals/weights.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const rulebook = openImage(compile(small));
const usd = (name: string, price: number): Listing => ({ name, price, priceCurrency: 'USD' });

describe('level', () => {
  it.each<[string, Listing, string]>([
    ['nothing of the rulebook', usd('red shoes', 5), 'unknown'],
    ['a name alone', { name: 'Nike shoes' }, 'unknown'],
    ['nothing against it', usd('Nike Air Max', 120), 'clear'],
    ['goods that are for the brand’s', usd('case for iPhone 15', 5), 'unknown'],
    ['one middling word', usd('Nike Air Max replica', 120), 'caution'],
    ['one strong word', usd('Nike Air Max AAA quality', 120), 'suspect'],
    ['a strong word without a brand', usd('AAA quality bag', 120), 'caution'],
    ['a disguised name', usd('N.I.K.E Air Max', 120), 'caution'],
    ['a disguised name and a low price', usd('N.I.K.E Air Max', 20), 'suspect'],
    ['a name a letter off', usd('Addidas shoes', 60), 'unknown'],
    ['a name a letter off and a low price', usd('Addidas shoes', 4), 'caution'],
    ['an everyday word that is also a name', usd('cat litter', 2), 'unknown'],
    ['a fruit', usd('fresh apple 1 kg', 2), 'unknown'],
    ['a colour', usd('off white shirt', 5), 'unknown'],
    [
      'a seller on the list',
      { ...usd('耐克 Air Max', 30), marketplace: 'tmall', seller: { id: '890482188' } },
      'authorised',
    ],
    [
      'a good rating and a strong word',
      { ...usd('Nike AAA quality', 120), ratingValue: 5, reviewCount: 9999 },
      'suspect',
    ],
    ['nothing at all', {}, 'unknown'],
  ])('%s', (_, listing, level) => {
    expect(weigh(listing, rulebook).level).toBe(level);
  });
});

describe('total', () => {
  it('is the prior and every weight that is shown', () => {
    const { total, evidence } = weigh(usd('N.I.K.E Air Max replica AAA quality 1:1', 15), rulebook);
    expect(evidence.length).toBeGreaterThan(3);
    expect(total).toBe(evidence.reduce<number>((sum, { weight }) => sum + weight, weights.prior));
  });

  it('counts correlated signals no higher than their group’s cap', () => {
    const { evidence } = weigh(usd('Nike replica AAA quality 1:1 not original', 120), rulebook);
    expect(evidence).toHaveLength(4);
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBe(caps.text);
  });

  it('is not moved by rating, reviews, dispatch or a price over the floor', () => {
    const bare = weigh(usd('Nike Air Max', 90), rulebook).total;
    for (const more of [
      { ratingValue: 5, reviewCount: 10_000 },
      { ratingValue: 1 },
      { shipsFrom: 'CN' },
      { price: 900 },
      { seller: { name: 'Sun Shop', ratingValue: 99, reviewCount: 5_000 } },
    ] satisfies Listing[]) {
      expect(weigh({ ...usd('Nike Air Max', 90), ...more }, rulebook).total).toBe(bare);
    }
  });
});

describe('evidence', () => {
  it('stands in the field exactly where it says', () => {
    const listing = {
      ...usd('正品 ＮＩＫＥ N*ke AAA　quality 🅝🅘🅚🅔', 9),
      description: 'ＡＡＡ quality',
    };
    const { evidence } = weigh(listing, rulebook);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { field, words, start, end } of evidence) {
      expect(words).not.toBe('');
      expect(String(listing[field as keyof typeof listing]).slice(start, end)).toBe(words);
    }
  });

  it('gives what speaks against it first, the heaviest first, and what speaks for it last', () => {
    const { evidence } = weigh(
      { ...usd('N*ke replica', 5), marketplace: 'tmall', seller: { id: '890482188' } },
      rulebook,
    );
    const shown = evidence.map(({ weight }) => weight);
    expect(shown.at(-1)).toBeLessThan(0);
    expect(shown.slice(0, -1)).toEqual(shown.slice(0, -1).sort((a, b) => b - a));
  });

  it('is told in the language that was asked for, else in English', async () => {
    const text = async (locale?: string) =>
      weigh(usd('N*ke', 50), rulebook, await translationIn(locale)).evidence[0]?.text;
    expect(await text('zh-CN')).toContain('遮去');
    expect(await text('zh')).toBe(await text('zh-CN'));
    expect(await text('ar-EG')).toContain('حُجبت');
    for (const other of ['en-GB', 'fr', undefined]) expect(await text(other)).toContain('masked');
  });
});

it('names the fields that would have been weighed', () => {
  expect(weigh({ name: 'Nike Air Max' }, rulebook).missing).toEqual(['price', 'brand', 'seller']);
  expect(weigh({ name: 'Nike Air Max', price: 3 }, rulebook).missing).toContain('priceCurrency');
  expect(weigh({ name: 'red shoes' }, rulebook).missing).toEqual([]);
  expect(weigh({}, rulebook).missing).toEqual(['name']);
});

it('is the same byte for byte, from a rulebook compiled again', () => {
  const listing = { ...usd('N.I.K.E L*V AAA quality 1:1 高仿', 9), description: 'replica, yupoo' };
  const once = JSON.stringify(weigh(listing, rulebook));
  expect(JSON.stringify(weigh(listing, rulebook))).toBe(once);
  expect(JSON.stringify(weigh(listing, openImage(compile(structuredClone(small)))))).toBe(once);
});

it('comes to an end on text made to slow it down', { timeout: 60_000 }, () => {
  for (const piece of [
    'a',
    'nike ',
    'N.I.',
    'n*',
    '耐*',
    '耐.',
    '1:',
    'AAA ',
    'for ',
    '\u0301',
    '$a',
  ]) {
    const description = `* $ ${piece.repeat(Math.floor(200_000 / piece.length))} * $`;
    expect(() => findTerms(description, rulebook)).not.toThrow();
    expect(() => weigh({ name: description.slice(0, 2000), description }, rulebook)).not.toThrow();
  }
});
