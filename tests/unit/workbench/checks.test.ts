import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../lib/workbench/checks.ts';

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
      'floor.currency: schema',
      'floor.date: schema',
    ]);
  });
});

it.each([
  ['kinds of goods', { sectors: [] }, 'At least one kind of goods.'],
  [
    'website',
    { website: 'shop', floor: { amount: 5, currency: 'euro' } },
    'Three capital letters, as in EUR.',
  ],
  ['a floor', { floor: { amount: 5, currency: 'EUR' } }, 'This is missing.'],
])('says in plain words what is wrong with %s', (_, change, message) => {
  const brand = { id: 'fox', name: 'Fox', aliases: [], sectors: ['toys'], lines: [], ...change };
  const { findings } = checkEntry('brand', brand, { marketplaces: [] });
  expect(findings.map((finding) => finding.message)).toContain(message);
});
