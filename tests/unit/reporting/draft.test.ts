import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { listingKey } from '../../../lib/listing/listing-key.ts';
import { draftReport } from '../../../lib/reporting/draft.ts';
import { letterOf } from '../../../lib/reporting/letter.ts';
import { contentHash, ReportSchema } from '../../../lib/reporting/report.ts';
import { fullClaim, listingOn, verdictOn } from './sample.ts';

const verdict = verdictOn('ebay');
const draft = (reporter: 'shopper' | 'agent') => {
  const claim = fullClaim(reporter, 'trade-mark', 'ebay');
  return draftReport({
    listing: listingOn('ebay'),
    verdict,
    claim,
    channel: { marketplace: 'ebay', name: 'Report', url: 'https://r.example', prefilled: true },
    notice: letterOf(claim).text,
    language: 'en',
  });
};

it('goes into the ledger with the verdict as it was shown', () => {
  const report = draft('agent');
  expect(parse(ReportSchema, report)).toEqual(report);
  expect(report).toMatchObject({
    listingKey: 'ebay/4711',
    state: 'draft',
    level: verdict.level,
    total: verdict.total,
    reporter: 'agent',
    right: { kind: 'trade-mark', name: 'the trade-mark', registrationNumber: 'trade-mark 1' },
    claim: { 'notifier.email': ['agent@mail.example'] },
  });
  expect(report.evidence).toHaveLength(verdict.evidence.length);
});

it('of a shopper keeps no right', () => {
  const report = draft('shopper');
  expect(report).not.toHaveProperty('right');
  expect(Object.keys(report.claim).filter((term) => /^(right|owner|authority)/.test(term))).toEqual(
    [],
  );
});

it('is known by what it said, whatever becomes of it', async () => {
  const report = draft('agent');
  const hash = await contentHash(report);
  expect(
    await contentHash({ ...report, state: 'filed', filedAt: 'x', changedAt: 'y', since: 'z' }),
  ).toBe(hash);
  expect(await contentHash({ ...report, notice: `${report.notice} ` })).not.toBe(hash);
});

it('knows a listing again however the visitor came to it', () => {
  expect(listingKey({ id: '7', marketplace: 'ebay', url: 'https://e.example/7?a' })).toBe('ebay/7');
  const unnumbered = { url: 'https://shop.example/p/shoes?utm=1#reviews' };
  expect(listingKey(unnumbered)).toBe('shop.example/p/shoes');
  const numbered = { url: 'https://shop.example/item.htm?utm=1&itemID=7&id=2' };
  expect(listingKey(numbered)).toBe('shop.example/item.htm?id=2&itemID=7');
  expect(listingKey({ url: 'no address' })).toBeUndefined();
  expect(listingKey({})).toBeUndefined();
});
