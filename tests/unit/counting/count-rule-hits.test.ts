import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { countRuleHits } from '../../../lib/counting/count-rule-hits.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { ruleHitsOf } from '../../../lib/storage/rule-hit-store.ts';
import { forgetDaysBefore } from '../../../lib/storage/seen-store.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
const rulebook = openImage(compile(small));
const listing = { name: 'Nike Air Max 1:1 AAA quality', price: 9, priceCurrency: 'USD' };
const verdict = weigh(listing, rulebook, undefined);
const rules = [
  ...new Set(verdict.evidence.filter(({ weight }) => weight > 0).map(({ rule }) => rule.id)),
];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

it('writes what many pages add together, by rule and day, and forgets days with their counts', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const open = vi.fn(async () => database);
  countRuleHits(open, '2026-11-01', [{ verdict }]);
  countRuleHits(open, '2026-11-02', [{ verdict }, { verdict }]);
  countRuleHits(open, '2026-11-02', [{ verdict: { ...verdict, evidence: [] } }]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(open).toHaveBeenCalledTimes(1);
  const [rule = ''] = rules;
  const hits = () => ruleHitsOf(database, rule);
  await vi.waitFor(async () => expect(await hits()).toEqual({ hits: 3, since: '2026-11-01' }));
  await forgetDaysBefore(database, '2026-11-02');
  expect(await hits()).toEqual({ hits: 2, since: '2026-11-02' });
});

it('tells a brand’s lines under the brand, and no other brand’s', async () => {
  for (const rule of ['fox', 'fox/shoes', 'fox-hill', 'foxy/shoes'])
    await database.put('ruleHits', { rule, day: '2026-11-01', hits: 1 });
  expect(await ruleHitsOf(database, 'fox')).toEqual({ hits: 2, since: '2026-11-01' });
  expect(await ruleHitsOf(database, 'owl')).toEqual({ hits: 0 });
});
