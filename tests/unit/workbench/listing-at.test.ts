import { expect, it, vi } from 'vitest';
import { listingAt } from '../../../lib/workbench/seen-listings.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const listings = [
  { id: '17', url: 'https://item.taobao.com/item.htm?id=17', name: 'a' },
  { id: '18', url: 'https://item.taobao.com/item.htm?id=18', name: 'b' },
  { url: 'https://shop.example/bear?from=search', name: 'c' },
];

it('finds a seen listing by its identifier or its page, however one came there', () => {
  const at = (address: string) => listingAt(address, listings)?.name;
  expect(at('https://item.taobao.com/item.htm?spm=a&id=18#top')).toBe('b');
  expect(at('https://item.taobao.com/item.htm?id=181')).toBeUndefined();
  expect(at('https://shop.example/bear')).toBe('c');
  expect(at('https://other.example/bear')).toBeUndefined();
  expect(at('no address')).toBeUndefined();
});
