import { expect, it } from 'vitest';
import { marketplaces } from '../../../lib/marketplaces/index.ts';
import { contentScripts, marketplaceScripts } from '../../../scripts/build/marketplace-scripts.ts';
import { matchPatterns } from '../../../scripts/build/match-patterns.ts';

it('means a host and those under it, and of `*` only the countries that are stated', () => {
  expect(matchPatterns({ hosts: ['etsy.com'], currency: {} })).toEqual(['*://*.etsy.com/*']);
  const currency = { 'amazon.com': 'USD', 'amazon.de': 'EUR', '*': 'USD' };
  expect(matchPatterns({ hosts: ['amazon.*'], currency })).toEqual([
    '*://*.amazon.com/*',
    '*://*.amazon.de/*',
  ]);
});

it('means nothing of a site but its marketplace, where only a path of it is one', () => {
  expect(matchPatterns({ hosts: ['facebook.com/marketplace'], currency: {} })).toEqual([
    '*://*.facebook.com/marketplace/*',
  ]);
});

it('has one marketplace a page, so that one overlay runs there', () => {
  const patterns = contentScripts(marketplaces).flatMap(({ matches }) => matches);
  expect(new Set(patterns).size).toBe(patterns.length);
});

it('ships each declaration as a script that says the same', () => {
  for (const [at, { contents }] of marketplaceScripts(marketplaces).entries()) {
    const scope: { touchstoneMarketplace?: unknown } = {};
    new Function('globalThis', contents)(scope);
    const { channels: _, buyerProtection: __, ...declared } = marketplaces[at] ?? {};
    expect(scope.touchstoneMarketplace).toEqual({ ...declared, channels: [] });
  }
});
