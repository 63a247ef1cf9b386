import { describe, expect, it } from 'vitest';
import { isForBrandOf, learnedFrom } from '../../../lib/workbench/wizard/learn-listing.ts';
import {
  disguisedSpellings,
  meansOtherThings,
  pinyinOf,
  proposedSpellings,
} from '../../../lib/workbench/wizard/spellings.ts';

describe('spellings', () => {
  it('are proposed where the name alone doesn’t find them', () => {
    expect(proposedSpellings('Kinder Haus & Garten')).toEqual([
      { text: 'KinderHaus&Garten', why: 'joined' },
    ]);
    expect(proposedSpellings('ZorbLatt')).toEqual([{ text: 'Zorb Latt', why: 'apart' }]);
    expect(proposedSpellings('Матрёшка')).toEqual([{ text: 'Matreshka', why: 'romanised' }]);
    expect(proposedSpellings('Zorblatt')).toEqual([]);
    expect(proposedSpellings('  ')).toEqual([]);
  });

  it('are told in pinyin, in each way that a name is read', async () => {
    const told = async (name: string) =>
      proposedSpellings(name, await pinyinOf(name)).map(({ text }) => text);
    expect(await told('卓布拉特')).toEqual(['Zhuobulate']);
    expect(await told('貝德瑪')).toEqual(['Beidema']);
    expect(await told('长虹')).toEqual(['Changhong', 'Zhanghong']);
    expect(await told('吕氏')).toEqual(['Lvshi', 'Lushi']);
    expect(await told('Zorblatt')).toEqual([]);
    // Japanese is read otherwise.
    expect(await told('花の木')).toEqual([]);
  });

  it('are asked about where they are words of their own', () => {
    expect(['apple', 'CAT', '3D', 'Zorblatt', ''].map(meansOtherThings)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('that are disguises are told with whether they are caught', () => {
    const found = disguisedSpellings({ name: 'Zorblatt', aliases: [] });
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ caught }) => caught).map(({ how }) => how)).toEqual(
      expect.arrayContaining(['masked', 'look-alike letter', 'digit for a letter', 'dots']),
    );
    expect(disguisedSpellings({ name: 'Zo', aliases: [] })).toEqual([]);
  });
});

describe('an official listing', () => {
  const today = '2026-05-01';
  const listing = {
    name: 'Zorblatt Plush Bear, 30 cm',
    brand: 'Zorblatt',
    price: 24.9,
    priceCurrency: 'EUR',
    gtin: '4006381333931',
    url: 'https://shop.example/bear',
  };

  it('fills line, price, barcode and name', () => {
    const value = learnedFrom({ id: '', name: '', lines: [] }, { listing, today });
    expect(value).toMatchObject({
      name: 'Zorblatt',
      gtinPrefixes: ['400638'],
      lines: [
        {
          name: 'Plush Bear',
          terms: ['Plush Bear'],
          floor: { amount: 24.9, currency: 'EUR', source: listing.url, date: today },
        },
      ],
    });
  });

  it('gives its pictures, with what the shown one is known again by', () => {
    const [one, two] = ['https://pictures.example/1.jpg', 'https://pictures.example/2.jpg'];
    const image = [two, one, 'http://pictures.example/3.jpg', 'data:image/png;base64,x'];
    const pixels = { sha256: '', differenceHash: '00ff00ff00ff00ff' };
    const seen = { address: one, devicePixelRatio: 1, pixels };
    const first = learnedFrom({}, { listing: { ...listing, image }, today });
    const said = { source: listing.url, date: today, certainty: 'verified' };
    expect(first.lines).toMatchObject([
      {
        pictures: [
          { address: two, ...said },
          { address: one, ...said },
        ],
      },
    ]);
    // A picture that is there gets the hash that it hadn't, and what was said of it stays.
    const again = { listing: { ...listing, image }, seen, today: '2027-01-01' };
    const second = learnedFrom(first, again);
    expect(second.lines).toMatchObject([
      {
        pictures: [
          { address: two, date: today },
          { address: one, differenceHash: '00ff00ff00ff00ff', date: today },
        ],
      },
    ]);
    // The largest picture of a page may be anything.
    const other = { ...again, seen: { ...seen, address: 'https://ads.example/x.png' } };
    expect(JSON.stringify(learnedFrom({}, other))).not.toContain('00ff');
  });

  it('names a long address as a source without its query', () => {
    const long = { ...listing, url: `${listing.url}?from=${'x'.repeat(300)}` };
    expect(learnedFrom({}, { listing: long, today }).lines).toMatchObject([
      { floor: { source: listing.url } },
    ]);
  });

  it('is for the brand that is written, or for none yet', () => {
    expect(isForBrandOf({ name: '' }, listing)).toBe(true);
    expect(isForBrandOf({ name: 'ZORBLATT ' }, listing)).toBe(true);
    expect(isForBrandOf({ name: 'Quibblex' }, listing)).toBe(false);
    const aliases = [{ text: '佐布拉特' }, { text: 'Zorblatt' }];
    expect(isForBrandOf({ name: 'Quibblex', aliases }, listing)).toBe(true);
    const { brand: _, ...unstated } = listing;
    expect(isForBrandOf({ name: '', aliases: [] }, unstated)).toBe(true);
    expect(isForBrandOf({ name: 'Zorblatt', aliases: [{ text: '' }] }, unstated)).toBe(false);
  });

  it.each([
    ['【官方旗舰店】Zorblatt 毛绒熊', '毛绒熊'],
    ['[Official] (New) Zorblatt Plush Bear', 'Plush Bear'],
    ['Zorblatt [Official] Plush Bear', 'Plush Bear'],
    ['【Zorblatt 官方】毛绒熊 30cm', '毛绒熊 30cm'],
    ['Zorblatt - Plush Bear, 30 cm', 'Plush Bear'],
    ['Plush Bear (large) [Official]', 'Plush Bear'],
    ['Zorblatt', 'Zorblatt'],
    ['【Zorblatt】', '【Zorblatt】'],
  ])('“%s” names its article', (name, article) => {
    expect(learnedFrom({}, { listing: { ...listing, name }, today }).lines).toMatchObject([
      { name: article, floor: { amount: 24.9 } },
    ]);
  });

  it('changes the line that is there, and adds no second prefix', () => {
    const before = {
      name: 'Zorblatt',
      lines: [{ id: 'plush-bear', name: 'Plush bear', terms: ['bear', 'teddy'] }],
      gtinPrefixes: ['4006381'],
    };
    const { lines, gtinPrefixes } = learnedFrom(before, { listing, today });
    expect(lines).toMatchObject([
      { id: 'plush-bear', terms: ['bear', 'teddy'], floor: { amount: 24.9 } },
    ]);
    expect(gtinPrefixes).toEqual(['4006381']);
  });
});
