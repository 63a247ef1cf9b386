import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/read.ts';
import { toDocument } from '../../../../scripts/touchstone/saved-page.ts';
import { languages } from './languages.ts';
import { layouts } from './layouts.ts';
import { markupLayouts } from './markup-layouts.ts';

describe.each(Object.entries({ ...layouts, ...markupLayouts }))('a page of %s', (_, layout) => {
  it.each(languages)('in $code', (language) => {
    const { url, html, page, listing } = layout(language);
    const reading = read({ document: toDocument(html), url });
    expect(reading.page).toBe(page);
    const own: Record<string, unknown> = { ...reading.listings[0]?.listing };
    if (listing) {
      const seen = Object.fromEntries(Object.keys(listing).map((field) => [field, own[field]]));
      expect(seen).toEqual(listing);
    }
  });
});
