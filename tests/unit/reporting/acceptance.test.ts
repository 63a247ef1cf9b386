import { describe, expect, it } from 'vitest';
import { acceptances, heldBackBy } from '../../../lib/reporting/acceptance.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { draftOf } from './ledger/report.ts';

const decided = (accepted: number, rejected: number, more: Partial<Report> = {}): Report[] =>
  Array.from({ length: accepted + rejected }, (_, at) =>
    draftOf(String(at), {
      reporter: 'rights-owner',
      decided: at < accepted ? 'accepted' : 'rejected',
      ...more,
    }),
  );

describe('acceptance', () => {
  it('is counted by rule, brand and channel', () => {
    expect(acceptances(decided(3, 1), [])).toEqual([
      {
        of: 'rule',
        id: 'en/1-1-replica',
        name: 'en/1-1-replica',
        accepted: 3,
        decided: 4,
        wrong: 0,
      },
      { of: 'brand', id: 'nike', name: 'Nike', accepted: 3, decided: 4, wrong: 0 },
      expect.objectContaining({
        of: 'channel',
        id: 'ebay/Report this item',
        name: 'Report this item',
        decided: 4,
      }),
    ]);
  });

  it('leaves out what nobody has decided, and shoppers’ reports', () => {
    expect(acceptances([draftOf('1', { reporter: 'agent' })], [])).toEqual([]);
    expect(acceptances(decided(3, 3, { reporter: 'shopper' }), [])).toEqual([]);
  });
});

describe('a notice is held back', () => {
  const draft = draftOf('new', { reporter: 'rights-owner' });

  it.each([
    // Enough answers, and the interval's upper end under nine in ten.
    [5, 5, true],
    [7, 3, true],
    // Nine of ten could be had by chance with eight.
    [8, 2, false],
    [9, 1, false],
    // Too few to tell.
    [0, 9, false],
    [60, 40, true],
    [95, 5, false],
  ])('after %i accepted and %i rejected: %s', (accepted, rejected, held) => {
    expect(heldBackBy(draft, acceptances(decided(accepted, rejected), [])).length > 0).toBe(held);
  });

  it('by a rule that the user often found wrong, whatever was answered', () => {
    const wrong = (id: string) => ({ wrongRules: [{ kind: 'phrase', id }] });
    const often = (id: string, times: number) => Array.from({ length: times }, () => wrong(id));
    const held = (exceptions: ReturnType<typeof often>, accepted = 0) =>
      heldBackBy(draft, acceptances(decided(accepted, 0), exceptions)).map(({ of }) => of);
    expect(held(often('en/1-1-replica', 10))).toEqual(['rule']);
    expect(held(often('en/1-1-replica', 9))).toEqual([]);
    expect(held(often('en/other', 20))).toEqual([]);
    expect(held(often('en/1-1-replica', 3), 200)).toEqual([]);
  });

  it('by the kinds that it is of, with the share that is said', () => {
    const others = decided(0, 20, {
      brands: [{ id: 'other', name: 'Other' }],
      evidence: [],
      channel: { marketplace: 'etsy', name: 'x', url: '', prefilled: false },
    });
    expect(heldBackBy(draft, acceptances(others, []))).toEqual([]);
    expect(heldBackBy(draft, acceptances(decided(2, 10), [])).map(({ of }) => of)).toEqual([
      'rule',
      'brand',
      'channel',
    ]);
    const [first] = heldBackBy(draft, acceptances(decided(2, 10), []));
    expect(first).toMatchObject({ accepted: 2, decided: 12 });
    expect(first?.upper).toBeCloseTo(0.448, 2);
  });
});
