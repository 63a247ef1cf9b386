import { describe, expect, it } from 'vitest';
import { type Finding, lint, mended } from '../../../lib/rulebook/lint.ts';
import type { Brand, Floor, Line, Phrase, Rulebook } from '../../../lib/rulebook/rulebook.ts';

const said = { source: 'x', date: '2026', certainty: 'recalled' } as const;

const floor = (amount: number, rest: Partial<Floor> = {}): Floor => ({
  amount,
  currency: 'USD',
  source: 'price list',
  date: '2025-01',
  certainty: 'recalled',
  ...rest,
});
const line = (rest: Partial<Line> = {}): Line => ({
  id: 'kettles',
  name: 'kettles',
  terms: ['kettle'],
  floor: floor(30),
  ...rest,
});
const brand = (rest: Partial<Brand> = {}): Brand => ({
  id: 'wellandgood',
  name: 'Wellandgood',
  aliases: [],
  sectors: ['household'],
  lines: [line()],
  ...rest,
});
const phrase = (rest: Partial<Phrase> = {}): Phrase => ({
  id: 'en-mirror-quality',
  term: 'mirror quality',
  language: 'en',
  meaning: 'visually identical copy',
  kind: 'quality',
  strength: 3,
  match: 'phrase',
  certainty: 'recalled',
  ...rest,
});
const rulebook = (rest: Partial<Rulebook>): Rulebook => ({
  format: 'touchstone-rulebook',
  version: 1,
  name: 'test',
  released: '2025-06',
  brands: [],
  phrases: [],
  ...rest,
});

const surroundings = { marketplaces: ['tmall', 'ebay'] };

function found(rest: Partial<Rulebook>): Pick<Finding, 'level' | 'rule' | 'path'>[] {
  return lint(rulebook(rest), surroundings).map(({ level, rule, path }) => ({
    level,
    rule,
    path,
  }));
}

describe('lint', () => {
  it('has nothing to say of a sound rulebook', () => {
    expect(found({ brands: [brand()], phrases: [phrase()] })).toEqual([]);
  });

  const cases: [string, Partial<Rulebook>, level: Finding['level'], path: string][] = [
    [
      'identifier-repeated',
      { phrases: [phrase(), phrase({ term: 'x y' })] },
      'error',
      'phrases.1.id',
    ],
    [
      'identifier-repeated',
      { brands: [brand({ lines: [line(), line({ terms: ['pot'] })] })] },
      'error',
      'brands.0.lines.1.id',
    ],
    ['text-invisible', { brands: [brand({ name: 'Well\u200band' })] }, 'error', 'brands.0.name'],
    [
      'text-not-composed',
      { brands: [brand({ name: 'Crème'.normalize('NFD') })] },
      'error',
      'brands.0.name',
    ],
    ['text-padded', { brands: [brand({ unless: ['well '] })] }, 'error', 'brands.0.unless.0'],
    ['name-is-everyday-word', { brands: [brand({ name: 'Supreme' })] }, 'error', 'brands.0.name'],
    [
      'name-is-everyday-word',
      { brands: [brand({ aliases: [{ text: '苹果' }] })] },
      'error',
      'brands.0.aliases.0',
    ],
    [
      'name-without-company',
      { brands: [brand({ ambiguous: true, lines: [] })] },
      'error',
      'brands.0.name',
    ],
    [
      'name-short',
      { brands: [brand({ aliases: [{ text: 'WG' }] })] },
      'warning',
      'brands.0.aliases.0',
    ],
    [
      'name-shared',
      {
        brands: [
          brand(),
          brand({ id: 'other', name: 'Other', aliases: [{ text: 'WELLANDGOOD' }] }),
        ],
      },
      'error',
      'brands.1.aliases.0',
    ],
    ['name-denied', { brands: [brand({ unless: ['Wéllandgood'] })] }, 'error', 'brands.0.unless.0'],
    [
      'line-empty',
      { brands: [brand({ lines: [line({ terms: [] })] })] },
      'error',
      'brands.0.lines.0.terms',
    ],
    [
      'line-denied',
      { brands: [brand({ lines: [line({ unless: ['Kettle'] })] })] },
      'error',
      'brands.0.lines.0.terms.0',
    ],
    [
      'lines-overlap',
      { brands: [brand({ lines: [line(), line({ id: 'pots', floor: floor(9) })] })] },
      'warning',
      'brands.0.lines.1.terms',
    ],
    ['floor-nothing', { brands: [brand({ floor: floor(0) })] }, 'error', 'brands.0.floor'],
    [
      'floor-currency',
      { brands: [brand({ floor: floor(9, { currency: 'XTS' }) })] },
      'error',
      'brands.0.floor',
    ],
    [
      'floor-date',
      { brands: [brand({ floor: floor(9, { date: '2026' }) })] },
      'error',
      'brands.0.floor',
    ],
    ['floor-order', { brands: [brand({ floor: floor(31) })] }, 'error', 'brands.0.lines.0.floor'],
    [
      'seller-unnamed',
      {
        brands: [brand({ sellers: [{ marketplace: 'ebay', source: 'x', certainty: 'recalled' }] })],
      },
      'error',
      'brands.0.sellers.0',
    ],
    [
      'seller-both-ways',
      {
        brands: [
          brand({
            sellers: [{ marketplace: 'ebay', name: 'x', source: 'x', certainty: 'recalled' }],
            places: [{ ...said, marketplace: 'ebay', sold: false }],
          }),
        ],
      },
      'error',
      'brands.0.sellers.0',
    ],
    [
      'place-both-ways',
      {
        brands: [
          brand({
            places: [
              { ...said, marketplace: 'ebay', sold: true },
              { ...said, marketplace: 'ebay', sold: false },
            ],
          }),
        ],
      },
      'error',
      'brands.0.places.1',
    ],
    [
      'seller-marketplace',
      {
        brands: [
          brand({
            sellers: [{ marketplace: 'tmal', name: 'x', source: 'x', certainty: 'recalled' }],
          }),
        ],
      },
      'error',
      'brands.0.sellers.0.marketplace',
    ],
    [
      'phrase-repeated',
      { phrases: [phrase(), phrase({ id: 'en-2', term: 'Mirror Quality' })] },
      'warning',
      'phrases.1',
    ],
    [
      'phrase-denied',
      { phrases: [phrase({ unless: ['MIRROR QUALITY'] })] },
      'error',
      'phrases.0.unless.0',
    ],
    ['phrase-broad', { phrases: [phrase({ term: 'premium' })] }, 'error', 'phrases.0'],
    [
      'phrase-inside-words',
      { phrases: [phrase({ term: 'KW', match: 'substring' })] },
      'error',
      'phrases.0.match',
    ],
  ];
  for (const [rule, rest, level, path] of cases) {
    it(`finds ${rule} at ${path}`, () => {
      expect(found(rest)).toEqual([{ level, rule, path }]);
      for (const { mends = [] } of lint(rulebook(rest), surroundings))
        for (const mend of mends) {
          const left = found(mended(rulebook(rest), mend));
          expect(left, mend.does).not.toContainEqual({ level, rule, path });
        }
    });
  }

  it('lets everyday words be names in company, and lines overlap where one is silenced', () => {
    const lines = [
      line({ unless: ['steel kettle'] }),
      line({ id: 'steel', terms: ['steel kettle'] }),
    ];
    const ambiguous = brand({ name: 'Supreme', ambiguous: true, company: ['hoodie'], lines });
    expect(found({ brands: [ambiguous] })).toEqual([]);
  });

  it('compares floors of different currencies', () => {
    const least = floor(3000, { currency: 'JPY' });
    expect(found({ brands: [brand({ floor: least })] })).toEqual([]);
    const more = floor(30_000, { currency: 'JPY' });
    expect(found({ brands: [brand({ floor: more })] })).toHaveLength(1);
  });

  it('puts errors before warnings', () => {
    const findings = lint(
      rulebook({ brands: [brand({ aliases: [{ text: 'WG' }], floor: floor(0) })] }),
    );
    expect(findings.map(({ level }) => level)).toEqual(['error', 'warning']);
  });

  it('shows in which titles at hand a name stands, but where its company does', () => {
    const titles = ['Cat litter scoop', 'CAT work boots', 'Catalogue of stamps', 'Wild cat, plush'];
    const cat = brand({ name: 'CAT', lines: [line({ terms: ['boots'] })] });
    const [finding] = lint(rulebook({ brands: [cat] }), { titles });
    expect(finding?.examples).toEqual(['Cat litter scoop', 'Wild cat, plush']);
    const broad = phrase({ term: '高', language: 'zh', match: 'substring' });
    const [phraseFinding] = lint(rulebook({ phrases: [broad] }), { titles: ['高级茶叶'] });
    expect(phraseFinding?.examples).toEqual(['高级茶叶']);
  });
});
