import { describe, expect, it } from 'vitest';
import { learnedFrom } from '../../../lib/workbench/wizard/learn-listing.ts';
import {
  disguisedSpellings,
  meansOtherThings,
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
  const listing = {
    name: 'Zorblatt Plush Bear, 30 cm',
    brand: 'Zorblatt',
    price: 24.9,
    priceCurrency: 'EUR',
    gtin: '4006381333931',
    url: 'https://shop.example/bear',
  };

  it('fills line, price, barcode and name', () => {
    const value = learnedFrom({ id: '', name: '', lines: [] }, listing, '2026-05-01');
    expect(value).toMatchObject({
      name: 'Zorblatt',
      gtinPrefixes: ['400638'],
      lines: [
        {
          name: 'Plush Bear',
          terms: ['Plush Bear'],
          floor: { amount: 24.9, currency: 'EUR', source: listing.url, date: '2026-05-01' },
        },
      ],
    });
  });

  it('changes the line that is there, and adds no second prefix', () => {
    const before = {
      name: 'Zorblatt',
      lines: [{ id: 'plush-bear', name: 'Plush bear', terms: ['bear', 'teddy'] }],
      gtinPrefixes: ['4006381'],
    };
    const { lines, gtinPrefixes } = learnedFrom(before, listing, '2026-05-01');
    expect(lines).toMatchObject([
      { id: 'plush-bear', terms: ['bear', 'teddy'], floor: { amount: 24.9 } },
    ]);
    expect(gtinPrefixes).toEqual(['4006381']);
  });
});
