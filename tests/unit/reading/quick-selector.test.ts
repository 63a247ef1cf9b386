import { describe, expect, it } from 'vitest';
import { quickSelector } from '../../../lib/reading/quick-selector.ts';

describe('a selector for a small part of a page', () => {
  it.each([
    ['.a .b', ':is(.a) .b'],
    ['a > img', ':is(a) > img'],
    ['h3 + h3', ':is(h3) + h3'],
    ['.a>.b', ':is(.a)>.b'],
    ['.a .b > c[title="x > y z"]', ':is(.a .b) > c[title="x > y z"]'],
    ['.a:has(.b > .c) i:not(b i)', ':is(.a:has(.b > .c)) i:not(b i)'],
    [':scope > .a', ':is(:scope) > .a'],
  ])('asks %s only of what its last part finds', (selector, quick) => {
    expect(quickSelector(selector)).toBe(quick);
  });

  it.each([
    '.a.b',
    'a[href*="/itm/"]',
    '[class*="name" i]',
    'div:has(> .a .b)',
    ':not(.a > b)',
    '[title="a > b"]',
  ])('leaves %s as it is', (selector) => {
    expect(quickSelector(selector)).toBe(selector);
  });
});
