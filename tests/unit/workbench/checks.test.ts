import { describe, expect, it } from 'vitest';
import type { MendKind } from '../../../lib/rulebook/lint/mend.ts';
import { checkEntry, mendedValue } from '../../../lib/workbench/checks.ts';

const brand = (floor: Record<string, unknown>) => ({
  ...{ id: 'zorblatt', name: 'Zorblatt', aliases: [], sectors: ['toys'], lines: [] },
  floor: { amount: 20, currency: 'EUR', source: 'own price list', certainty: 'verified', ...floor },
});
const rulesAgainst = (value: unknown) =>
  checkEntry('brand', value, {}).findings.map(({ rule, path }) => `${path}: ${rule}`);

describe('what is typed in an editor', () => {
  it('may state a price of today, but none of a year to come', () => {
    const thisYear = new Date().getUTCFullYear();
    expect(rulesAgainst(brand({ date: `${thisYear}-01` }))).toEqual([]);
    expect(rulesAgainst(brand({ date: String(thisYear + 1) }))).toEqual(['floor: floor-date']);
  });

  it('is told where a price has no currency or no date', () => {
    expect(rulesAgainst(brand({ currency: '', date: '' }))).toEqual([
      'floor.currency: form-currency',
      'floor.date: form-date',
    ]);
  });
});

it('tells what is wrong with a name while a price is half written', () => {
  const cat = { ...brand({ currency: 'eu', date: '' }), name: 'Cat', sectors: [], unless: ['cat'] };
  expect(rulesAgainst(cat)).toEqual([
    ...['sectors: form-sectors', 'floor.currency: form-currency', 'floor.date: form-date'],
    ...['name: name-is-everyday-word', 'unless.0: name-denied'],
  ]);
});

it.each([
  ['kinds of goods', { sectors: [] }, 'form-sectors'],
  ['a currency', { floor: { amount: 5, currency: 'euro' } }, 'form-currency'],
  ['a floor', { floor: { amount: 5, currency: 'EUR' } }, 'form-missing'],
  ['a price in words', { floor: { amount: 'five', currency: 'EUR' } }, 'form-amount'],
])('names what is wrong with %s', (_, change, rule) => {
  const brand = { id: 'fox', name: 'Fox', aliases: [], sectors: ['toys'], lines: [], ...change };
  const { findings } = checkEntry('brand', brand, { marketplaces: [] });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

describe('a mend', () => {
  const mendedBy = (value: Record<string, unknown>, does: MendKind) => {
    const mends = checkEntry('brand', value, {}).findings.flatMap(({ mends = [] }) => mends);
    const mend = mends.find((one) => one.does === does);
    return mend && mendedValue(value, mend);
  };

  it('states today’s date, and the currency that was meant', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(mendedBy(brand({ date: '' }), 'today')).toEqual(brand({ date: today }));
    const meant = mendedBy(brand({ date: '2026', currency: 'eur ' }), 'write');
    expect(meant).toEqual(brand({ date: '2026', currency: 'EUR' }));
  });

  it('finds its place among lines that were left empty, and lets the identifier follow the name', () => {
    const typed = {
      ...brand({ date: '2026' }),
      id: '',
      unless: ['', 'Zorblatt', 'zorb cider', ''],
    };
    const changed = mendedBy(typed, 'take');
    expect(changed).toMatchObject({ id: '', unless: ['zorb cider'] });
  });
});
