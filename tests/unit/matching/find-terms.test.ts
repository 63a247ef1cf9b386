import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import type { TermToAdd } from '../../../lib/matching/image/term-builder.ts';
import { rulebookOfTerms } from './rulebook-of-terms.ts';

function find(text: string, ...terms: (string | TermToAdd)[]): string[] {
  const rulebook = rulebookOfTerms(
    terms.map((term) => (typeof term === 'string' ? { text: term } : term)),
  );
  return findTerms(text, rulebook).map(
    ({ start, end, disguise }) => text.slice(start, end) + (disguise ? ` (${disguise})` : ''),
  );
}

const name = (text: string): TermToAdd => ({ text, hideable: true, guessable: true });

describe('words', () => {
  it.each([
    ['The Nike Air', 'nike', ['Nike']],
    ['Nikes, snike', 'nike', []],
    ['Nike耐克运动鞋', 'nike', ['Nike']],
    ['air-force_1', 'Air Force 1', ['air-force_1']],
    ["LEVI'S 501, Levis", 'Levi’s', ["LEVI'S", 'Levis']],
    ['1:1 copy', '1:1', ['1:1']],
    ['ratio 1:1.5 or 11:1 or 1/1', '1:1', []],
    ['A+++ quality', 'A+++ quality', ['A+++ quality']],
    ['A quality', 'A+++ quality', []],
    ['H & M, H M', 'H&M', ['H & M']],
    ['копия РЕПЛИКА', 'реплика', ['РЕПЛИКА']],
    ['реплика1', 'реплика', []],
  ])('%s', (text, term, words) => {
    expect(find(text, term)).toEqual(words);
  });

  it('gives all terms that overlap, by where they begin', () => {
    expect(find('new balance 574', 'new', 'balance 574', 'new balance')).toEqual([
      'new',
      'new balance',
      'balance 574',
    ]);
  });

  it('finds a long name written as one word, and one with a number behind it', () => {
    expect(find('NewBalance iphone14 nike2024x', name('New Balance'), name('iPhone'))).toEqual([
      'NewBalance',
      'iphone',
    ]);
  });
});

describe('running text', () => {
  it.each([
    ['正品耐克运动鞋', '耐克', ['耐克']],
    ['超高仿真皮', '高仿', ['高仿']],
    ['這是A貨', 'A货', ['A貨']],
    ['AA货', 'A货', []],
    ['特价1比1鞋', '1比1', ['1比1']],
    ['งานมิลเลอร์แท้', 'งานมิลเลอร์', ['งานมิลเลอร์']],
  ])('%s', (text, term, words) => {
    expect(find(text, term)).toEqual(words);
  });

  it.each([
    ['シャネル バッグ', 'シャネル', ['シャネル']],
    ['プラダン', 'プラダ', []],
    ['나이키운동화', '나이키', ['나이키']],
    ['레디올', '디올', []],
  ])('%s, of a name', (text, term, words) => {
    expect(find(text, name(term))).toEqual(words);
  });

  it('finds a substring inside words only where the term asks for it', () => {
    expect(find('shop.yupoostore.com', { text: 'yupoo', substring: true })).toEqual(['yupoo']);
    expect(find('shop.yupoostore.com', 'yupoo')).toEqual([]);
  });
});

describe('disguises', () => {
  const names = [
    'Nike',
    'Adidas',
    'Gucci',
    'LV',
    '耐克',
    '阿迪达斯',
    'Louis Vuitton',
    'Hermès',
  ].map(name);

  it.each([
    ['N.I.K.E', 'spaced'],
    ['n i k e', 'spaced'],
    ['ni ke', 'spaced'],
    ['N1ke', 'leet'],
    ['NlKE', 'leet'],
    ['N!ke', 'leet'],
    ['adida$', 'leet'],
    ['Аdidas', 'mixed-script'],
    ['GUССI', 'mixed-script'],
    ['Ν1ΚΕ'.replace('1', 'I'), 'mixed-script'],
    ['N\u200bike', 'hidden-character'],
    ['G**ci', 'masked'],
    ['ad*d*s', 'masked'],
    ['adid*s', 'masked'],
    ['L*V', 'masked'],
    ['Louis Vu*tton', 'masked'],
    ['L*uis Vuitton', 'masked'],
    ['L*uis Vu*tton', 'masked'],
    ['L**is V*itton', 'masked'],
    ['🅝🅘🅚🅔', 'pictured'],
    ['🇳🇮🇰🇪', 'pictured'],
    ['𝐍𝐢𝐤𝐞', 'styled'],
    ['nìke', 'accented'],
    ['ＮＩＫＥ', 'styled'],
    ['阿*达斯', 'masked'],
    ['耐*克', 'masked'],
    ['耐.克', 'spaced'],
  ])('%s: %s', (written, disguise) => {
    const text = `new ${written} shoes`;
    expect(find(text, ...names)).toEqual([`${written} (${disguise})`]);
  });

  it.each([
    ['N i k e T-shirt', 'N i k e (spaced)'],
    ['Gap x n i k e x Umbro', 'n i k e (spaced)'],
    ['n i k e x BB belt', 'n i k e (spaced)'],
    ['Sp5d3r hoodie', 'Sp5d3r (leet)'],
  ])('%s: %s', (text, found) => {
    expect(find(text, ...names, name('Sp5der'))).toEqual([found]);
  });

  it.each([
    ['Nike', ['Nike']],
    ['ＮＩＫＥ', ['ＮＩＫＥ']],
    ['ＮＩＫＥ ＳＨＯＥＳ', ['ＮＩＫＥ']],
    ['ＮＩＫＥ shoes 運動靴', ['ＮＩＫＥ']],
    ['nìke giày thể thao', ['nìke']],
    ['niké', ['niké']],
    ['Hermes', ['Hermes']],
    ['Hermès', ['Hermès']],
    ['Gucci*', ['Gucci']],
    ['𝐍𝐢𝐤𝐞 𝐬𝐡𝐨𝐞𝐬 𝐧𝐞𝐰', ['𝐍𝐢𝐤𝐞']],
    ['NİKE', ['NİKE']],
    ['ni\u00adke', ['ni\u00adke']],
  ])('%s is plain', (text, words) => {
    expect(find(text, ...names)).toEqual(words);
  });

  it.each([
    ['wi fi la', 'Fila'],
    ['size L V', 'LV'],
    ['L.V.', 'LV'],
    ['lev15', 'Levis'],
    ['b0', 'bo'],
    ['НИКЕ', 'Huke'],
    ['L*W*H 3*4', 'LWH 34'],
    ['L*uis, Vu*tton', 'Louis Vuitton'],
    ['super dry', 'Superdry'],
    ['adi-das', 'Adidas'],
    ['flat', 'Fiat'],
    ['info@nike.de', 'Infoanike'],
  ])('%s hides no %s', (text, term) => {
    expect(find(text, name(term)).filter((found) => found.endsWith(')'))).toEqual([]);
  });

  it('hides a name in look-alike letters only among Latin words', () => {
    expect(find('СОАСН bag', name('Coach'))).toEqual(['СОАСН (mixed-script)']);
    expect(find('СОАСН сумка', name('Coach'))).toEqual([]);
  });
});
