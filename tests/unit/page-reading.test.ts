import { expect, it } from 'vitest';
import { checkedPageReading, type PageReading } from '../../lib/page-reading.ts';

const reading: PageReading = {
  visit: 'a',
  url: 'https://www.ebay.com/sch/',
  page: 'results',
  marketplace: 'ebay',
  known: true,
  changed: ['price'],
  present: ['1'],
  listings: [{ key: '1', listing: { name: 'Mug', price: 'free' }, unread: ['seller'] }],
};

it('takes a page’s message as it is, its listings unchecked', () => {
  expect(checkedPageReading(structuredClone(reading))).toEqual(reading);
});

const [listing] = reading.listings;
it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', [reading]],
  ['no visit', { ...reading, visit: undefined }],
  ['a long visit', { ...reading, visit: 'a'.repeat(41) }],
  ['a long address', { ...reading, url: `https://x.test/${'a'.repeat(20_000)}` }],
  ['another kind of page', { ...reading, page: 'cart' }],
  ['a name for its knowledge', { ...reading, known: 'yes' }],
  ['fields that there are not', { ...reading, changed: ['prices'] }],
  ['keys that are no texts', { ...reading, present: [1] }],
  ['too many keys', { ...reading, present: Array.from({ length: 20_001 }, () => '1') }],
  ['listings that are no list', { ...reading, listings: { 0: listing } }],
  ['a listing without a key', { ...reading, listings: [{ ...listing, key: undefined }] }],
  ['a listing that is a text', { ...reading, listings: [{ ...listing, listing: 'Mug' }] }],
  ['a listing that is a list', { ...reading, listings: [{ ...listing, listing: [] }] }],
  ['no unread fields', { ...reading, listings: [{ key: '1', listing: {} }] }],
])('refuses a message with %s', (_, sent) => {
  expect(() => checkedPageReading(sent)).toThrow(TypeError);
});
