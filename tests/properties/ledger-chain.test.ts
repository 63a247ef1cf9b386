import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Chain, chainStart, link, verifyChain } from '../../lib/reporting/ledger/chain.ts';

interface Entry {
  report: string;
  state: string;
  at: number;
  note?: string;
}

const anyText = fc.string({ unit: 'binary', maxLength: 8 });
const entry: fc.Arbitrary<Entry> = fc.record(
  { report: anyText, state: anyText, at: fc.nat(), note: anyText },
  { requiredKeys: ['report', 'state', 'at'] },
);
const entries = fc.array(entry, { minLength: 1, maxLength: 8 });

const chainOf = (list: readonly Entry[]): Promise<Chain<Entry>> => link(chainStart, list);

const holds = async (chain: Chain<Entry>) => (await verifyChain(chain)).holds;

it('holds as it was written, and after it was stored', () =>
  fc.assert(
    fc.asyncProperty(entries, async (list) => {
      const chain = await chainOf(list);
      expect(await holds(chain)).toBe(true);
      expect(await holds(structuredClone(chain))).toBe(true);
      expect(await holds(JSON.parse(JSON.stringify(chain)))).toBe(true);
    }),
  ));

it('shows any entry that was changed, and where', () =>
  fc.assert(
    fc.asyncProperty(entries, fc.nat(), entry, async (list, at, other) => {
      const chain = await chainOf(list);
      const position = at % list.length;
      const changed = chain.entries.map((chained, i) =>
        i === position ? { ...chained, entry: other } : chained,
      );
      const same =
        JSON.stringify(sorted(other)) === JSON.stringify(sorted(chain.entries[position]?.entry));
      const check = await verifyChain({ ...chain, entries: changed });
      if (same) expect(check.holds).toBe(true);
      else expect(check).toMatchObject({ holds: false });
      // Halves of characters are no JSON: told at the entry itself, else at the one after.
      if (!check.holds) expect([position, position + 1]).toContain(check.at);
    }),
  ));

it('shows what was taken out, moved, put in or cut off', () =>
  fc.assert(
    fc.asyncProperty(entries, fc.nat(), async (list, at) => {
      const chain = await chainOf(list);
      const position = at % list.length;
      const kept = chain.entries;
      const there = kept[position];
      if (!there) throw new Error('no entry');
      const without = kept.filter((_, i) => i !== position);
      expect(await holds({ ...chain, entries: without })).toBe(false);
      expect(await holds({ ...chain, entries: [...kept, there] })).toBe(false);
      expect(await holds({ ...chain, entries: kept.slice(0, position) })).toBe(false);
      expect(await holds({ ...chain, entries: kept.toSpliced(position, 0, there) })).toBe(false);
      if (list.length > 1)
        expect(await holds({ ...chain, entries: kept.toReversed() })).toBe(false);
    }),
  ));

it('shows a head or a link that was changed by one digit', () =>
  fc.assert(
    fc.asyncProperty(entries, fc.nat(), fc.nat({ max: 63 }), async (list, at, digit) => {
      const chain = await chainOf(list);
      const flip = (hash: string) => {
        const value = (Number.parseInt(hash[digit] ?? '0', 16) + 1) % 16;
        return hash.slice(0, digit) + value.toString(16) + hash.slice(digit + 1);
      };
      expect(await holds({ ...chain, head: flip(chain.head) })).toBe(false);
      const position = at % list.length;
      const relinked = chain.entries.map((chained, i) =>
        i === position ? { ...chained, previous: flip(chained.previous) } : chained,
      );
      expect(await verifyChain({ ...chain, entries: relinked })).toEqual({
        holds: false,
        at: position,
      });
    }),
  ));

it('holds while it is empty', async () => {
  expect(await verifyChain({ entries: [], head: chainStart })).toEqual({ holds: true });
});

/** Members in one order: the order in which they were set says nothing. */
function sorted(one: Entry | undefined): unknown {
  return Object.entries(one ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
