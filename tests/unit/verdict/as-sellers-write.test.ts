import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';

const rulebook = openImage(compile(starterRulebook()));
const verdictOn = (listing: Listing) => weigh(listing, rulebook);
const evidenceOf = (listing: Listing) =>
  verdictOn(listing).evidence.map(({ signal, words }) => `${signal}: ${words}`);

describe('a name hidden from filters', () => {
  it.each([
    ['N.I.K.E', 'shoes'],
    ['N1ke', 'shoes'],
    ['nìke', 'shoes'],
    ['ni ke', 'shoes'],
    ['L*V', 'handbag'],
    ['L*uis Vu*tton', 'handbag'],
    ['Аdidas', 'shoes'],
    ['🅝🅘🅚🅔', 'shoes'],
    ['🇳🇮🇰🇪', 'shoes'],
    ['N\u200bike', 'shoes'],
    ['Ni\u2060ke', 'shoes'],
    ['Ni\u202eke', 'shoes'],
    ['Ni\u2066ke', 'shoes'],
    ['耐*克', '运动鞋'],
  ])('%s is evidence, pointing at the words as written', (name, article) => {
    expect(evidenceOf({ name: `${name} ${article}` })).toContain(`disguised-brand: ${name}`);
  });
});

describe('a name plainly written', () => {
  it.each([
    ['ＮＩＫＥ スニーカー', 'nike'],
    ['Nike shoes', 'nike'],
    ['adidas 運動鞋', 'adidas'],
    ['愛迪達 運動鞋', 'adidas'],
    ['愛馬仕 絲巾', 'hermes'],
    ['ｸﾞｯﾁ ﾊﾞｯｸﾞ', 'gucci'],
    ['ﻧﺎﻳﻜﻲ حذاء', 'nike'],
    ['Hermès scarf', 'hermes'],
    ['Hermes scarf', 'hermes'],
  ])('is found in %s, and is no evidence', (name, brand) => {
    const verdict = verdictOn({ name });
    expect(verdict.brands.map(({ id }) => id)).toContain(brand);
    expect(verdict.evidence).toEqual([]);
  });
});

describe('a word that only looks like a name', () => {
  it.each([
    ['CAT litter 10 kg, clumping', 3],
    ['Clumping litter for cats', 5],
    ['Apple fruit 1 kg, crisp and sweet', 3],
    ['Green apple vinegar', 4],
    ['苹果 新鲜水果 5斤', 20],
    ['Coach bus toy', 9],
    ['Battery AA 1.5V UA12', 2],
    ['12V 7Ah battery UA1270', 20],
  ])('%s', (name, price) => {
    expect(verdictOn({ name, price, priceCurrency: 'USD' }).level).toBe('unknown');
  });
});

it('takes ‘UA’ in a shoe for a grade', () => {
  expect(evidenceOf({ name: 'Jordan 4 UA batch sneakers' }).join()).toMatch(/replica-phrase: UA/);
});

it('is less sure of a verdict the less could be read', () => {
  const whole: Listing = {
    name: 'Nike Air Force 1 sneakers',
    url: 'https://shop.example/1',
    price: 20,
    priceCurrency: 'USD',
    brand: 'Nike',
    category: 'Shoes',
    seller: { name: 'Sneaker Corner' },
    itemCondition: 'New',
    description: 'Leather upper, rubber sole.',
  };
  const left = { ...whole };
  const fading = [verdictOn(left).confidence];
  for (const field of ['description', 'seller', 'priceCurrency', 'price'] as const) {
    delete left[field];
    fading.push(verdictOn(left).confidence);
  }
  const falling = ['high', 'medium', 'low'];
  expect(fading).toEqual(fading.toSorted((a, b) => falling.indexOf(a) - falling.indexOf(b)));
  expect(fading[0]).not.toBe(fading.at(-1));
});
