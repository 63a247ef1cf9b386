import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { listingKey } from '../../../lib/listing/listing-key.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { draftReport } from '../../../lib/reporting/draft.ts';
import { type NoticeTexts, noticeOf } from '../../../lib/reporting/notice.ts';
import { ReportSchema } from '../../../lib/reporting/report.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const texts: NoticeTexts = {
  opening: () => 'OPENING',
  name: (value) => `name ${value}`,
  url: (value) => `url ${value}`,
  id: (value) => `id ${value}`,
  seller: (value) => `seller ${value}`,
  price: (value) => `price ${value}`,
  against: () => 'AGAINST',
  inFavour: () => 'FOR',
  evidence: (text, field, words) => `${text} [${field}: ${words}]`,
  method: (rulebook, version) => `by ${rulebook} with ${version}`,
  closing: () => 'CLOSING',
  fieldName: (field) => field,
};

const listing = {
  id: '7',
  marketplace: 'ebay',
  url: 'https://www.ebay.com/itm/7?hash=x',
  name: 'Nike Air Max AAA quality',
  price: 20,
  priceCurrency: 'USD',
  seller: { name: 'shoeworld' },
};
const verdict = weigh(listing, openImage(compile(small)), 'en');
const context = { texts, rulebook: 'small (2025)', extensionVersion: '1.0.0' };

it('tells what was seen, with the words and where they stand', () => {
  const lines = noticeOf(listing, verdict, context).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'name Nike Air Max AAA quality',
      'id 7',
      'seller shoeworld',
      'price USD 20',
      'AGAINST',
      'by small (2025) with 1.0.0',
    ]),
  );
  expect(lines.some((line) => line.includes('[name: AAA quality]'))).toBe(true);
  expect(lines).not.toContain('FOR');
});

it('says nothing of what isn’t known', () => {
  const lines = noticeOf({ name: 'Mug' }, { ...verdict, evidence: [] }, context).split('\n');
  expect(lines).toEqual(['OPENING', '', 'name Mug', '', 'by small (2025) with 1.0.0', 'CLOSING']);
});

it('goes into the ledger with the verdict as it was shown', () => {
  const report = draftReport({
    listing,
    verdict,
    channel: { marketplace: 'ebay', name: 'Report', url: 'https://r.example', prefilled: true },
    notice: 'text',
    rulebook: 'small (2025)',
    extensionVersion: '1.0.0',
  });
  expect(parse(ReportSchema, report)).toEqual(report);
  expect(report).toMatchObject({
    listingKey: 'ebay/7',
    state: 'draft',
    level: verdict.level,
    total: verdict.total,
  });
  expect(report.evidence).toHaveLength(verdict.evidence.length);
});

it('knows a listing again however the visitor came to it', () => {
  expect(listingKey(listing)).toBe('ebay/7');
  const unnumbered = { url: 'https://shop.example/p/shoes?utm=1#reviews' };
  expect(listingKey(unnumbered)).toBe('shop.example/p/shoes');
  expect(listingKey({ url: 'no address' })).toBeUndefined();
  expect(listingKey({})).toBeUndefined();
});
