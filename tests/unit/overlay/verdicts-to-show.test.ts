import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Recognised } from '../../../lib/overlay/known-listings.ts';
import { verdictsToShow } from '../../../lib/overlay/verdicts-to-show.ts';
import {
  defaultOverlaySettings,
  type OverlaySettings,
} from '../../../lib/settings/overlay-settings.ts';
import { type Level, levels } from '../../../lib/verdict/verdict.ts';

const { document } = parseHTML('<body></body>');

function listing(level: Level | undefined, key: string = level ?? 'unweighed'): Recognised {
  const element = document.createElement('li');
  element.id = key;
  return {
    read: { listing: {}, sources: {}, unread: [], element },
    known: { key, sent: true, ...(level && { verdict: { key, level, reasons: [] } }) },
  };
}

const all = () => [...levels.map((level) => listing(level)), listing(undefined)];
const ids = (cards: Iterable<Element>) => [...cards].map(({ id }) => id).sort();

function shown(change: Partial<OverlaySettings>, listings = all(), isListing = false) {
  return verdictsToShow(listings, isListing, { ...defaultOverlaySettings, ...change });
}

test('by default a badge for what must be known, and for authorised sellers', () => {
  const { cards, setBack, summary } = shown({});
  expect(ids(cards.keys())).toEqual(['authorised', 'caution', 'suspect']);
  expect(setBack.size).toBe(0);
  expect(summary).toEqual({ flagged: 2, all: levels.length, threshold: 'caution' });
});

test('the threshold and authorised sellers are as the user wants them', () => {
  const { cards, summary } = shown({ threshold: 'suspect', authorised: false });
  expect(ids(cards.keys())).toEqual(['suspect']);
  expect(summary).toMatchObject({ flagged: 1 });
});

test('flagged cards are set back, and no others', () => {
  for (const fate of ['dim', 'hide'] as const) {
    const result = shown({ flagged: fate });
    expect(result.fate).toBe(fate);
    expect(ids(result.setBack)).toEqual(['caution', 'suspect']);
  }
});

test('a box around another listing is not set back', () => {
  const outer = listing('suspect');
  const inner = listing('clear');
  if (inner.read.element) outer.read.element?.append(inner.read.element);
  const { cards, setBack } = shown({ flagged: 'hide' }, [outer, inner]);
  expect(ids(cards.keys())).toEqual(['suspect']);
  expect(setBack.size).toBe(0);
});

test('off shows nothing, not even of the page’s own listing', () => {
  for (const isListing of [true, false])
    expect(shown({ flagged: 'off' }, all(), isListing)).toEqual({
      cards: new Map(),
      setBack: new Set(),
    });
});

test('an offer that the page shows twice counts once', () => {
  const { summary } = shown({}, [listing('suspect', 'a'), listing('suspect', 'a')]);
  expect(summary).toMatchObject({ flagged: 1, all: 1 });
});

test('the page’s own listing is never set back', () => {
  const { ofPage, setBack, summary } = shown(
    { flagged: 'hide' },
    [listing('suspect', 'own'), listing('suspect', 'other')],
    true,
  );
  expect(ofPage?.verdict.key).toBe('own');
  expect(ids(setBack)).toEqual(['other']);
  expect(summary).toBeUndefined();
});

test('nothing stands on a card that may be another listing’s by now, and it still counts', () => {
  const settings: OverlaySettings = { ...defaultOverlaySettings, flagged: 'dim' };
  const isDoubted = ({ id }: Element) => id === 'suspect';
  const { cards, setBack, summary } = verdictsToShow(all(), false, settings, isDoubted);
  expect(ids(cards.keys())).toEqual(['authorised', 'caution']);
  expect(ids(setBack)).toEqual(['caution']);
  expect(summary).toMatchObject({ flagged: 2 });
});
