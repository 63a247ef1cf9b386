import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { anyShopReaders } from '../../lib/reading/read.ts';
import { readPage } from '../../lib/reading/read-page.ts';

/** One reading of the page as the content script does it: milliseconds in all, and of the longest step. */
function measure(url: string): { total: number; longest: number; listings: number; page: string } {
  const marketplace = marketplaceFor(url);
  let total = 0;
  let longest = 0;
  const steps = readPage({ document, url }, marketplace, anyShopReaders);
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    const spent = performance.now() - started;
    total += spent;
    longest = Math.max(longest, spent);
    if (step.done) {
      const { page, listings } = step.value;
      return { total, longest, page, listings: listings.length };
    }
  }
}

Object.assign(globalThis, { measureReading: measure });
