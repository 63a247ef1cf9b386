import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { allReaders } from '../../lib/reading/read.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import { atOnce, type Steps } from '../../lib/steps.ts';

const begin = (): Steps<Reading> => {
  const url = location.href;
  return readPage({ document, url }, marketplaceFor(url), allReaders);
};

/** Shorter than a step that matters; asking for each by itself would take longer than they do. */
const shortest = 1;
let under: Steps<Reading> = begin();

Object.assign(globalThis, {
  /** Reads the page as the content script does, but in one go. */
  readAtOnce() {
    const { page, listings } = atOnce(begin());
    return { page, listings: listings.length };
  },
  beginReading() {
    under = begin();
  },
  /** Goes on by one step, or by several that together take less than a millisecond; whether that was the end. */
  goOn(): boolean {
    const started = performance.now();
    for (;;) {
      if (under.next().done) return true;
      if (performance.now() - started >= shortest) return false;
    }
  },
});
