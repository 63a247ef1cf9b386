import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import ebay from '../../../lib/marketplaces/ebay.ts';
import { type Display, startOverlay } from '../../../lib/overlay/overlay.ts';
import type { VerdictsToShow } from '../../../lib/overlay/verdicts-to-show.ts';
import type { PageReading, PageVerdicts } from '../../../lib/page-reading.ts';
import { defaultOverlaySettings } from '../../../lib/settings/overlay-settings.ts';
import {
  cards,
  disguised,
  itemUrl,
  type Offer,
  resultsPage,
  resultsUrl,
  suspect,
} from '../../browser/pages/ebay.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.doUnmock(prices);
});

const prices = '../../../lib/listing/prices.ts';

const suspects = ({ listings }: PageReading): PageVerdicts => ({
  verdicts: listings.map(({ key }) => ({ key, level: 'suspect', reasons: [] })),
  unknown: [],
});

/** A page of two listings, read once, that is looked at again only when a test says so. */
async function readPage() {
  const { document } = parseHTML(resultsPage([suspect, disguised]));
  Object.defineProperty(document, 'visibilityState', { value: 'visible' });
  let change: (records: Partial<MutationRecord>[]) => void = () => {};
  const looks: (() => void)[] = [];
  const location = { href: resultsUrl, hash: '' };
  const globals = {
    document,
    location,
    window: new EventTarget(),
    MutationObserver: class {
      constructor(observed: typeof change) {
        change = observed;
      }
      observe() {}
      disconnect() {}
    },
    Element: (document.defaultView as unknown as { Element: unknown }).Element,
    requestIdleCallback: (look: () => void) => looks.push(look),
    cancelIdleCallback: () => {},
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const shown: VerdictsToShow[] = [];
  const display: Display = {
    show: (verdicts) => shown.push(verdicts),
    doubt: () => {},
    forgetPending: () => {},
    isOwn: () => false,
    removeAll: () => {},
  };
  const sent: { reading: PageReading; answer: PromiseWithResolvers<PageVerdicts> }[] = [];
  const overlay = startOverlay({
    marketplace: ebay,
    display,
    send(reading) {
      const answer = Promise.withResolvers<PageVerdicts>();
      sent.push({ reading, answer });
      return answer.promise;
    },
    onNothing: () => {},
    isAlive: () => true,
    signal: new AbortController().signal,
  });
  overlay.apply(defaultOverlaySettings);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  return {
    overlay,
    sent,
    shown,
    location,
    window: globals.window,
    /** The worker's answer to what was sent last. */
    async answer() {
      const last = sent.at(-1);
      if (last) last.answer.resolve(suspects(last.reading));
      await new Promise((resolve) => setTimeout(resolve));
    },
    /** The page gives a listing's card to another listing. */
    reuse({ id }: { id: string }) {
      const target = document.querySelector(`#card-${id} a`) as Element;
      target.setAttribute('href', itemUrl('1000000009'));
      change([{ type: 'attributes', attributeName: 'href', target }]);
    },
    /** The page adds a card. */
    add(offer: Offer) {
      const target = document.querySelector('#results') as Element;
      target.insertAdjacentHTML('beforeend', cards([offer]));
      const addedNodes = [target.lastElementChild as Node] as unknown as NodeList;
      change([{ type: 'childList', target, addedNodes, removedNodes: [] as unknown as NodeList }]);
    },
    /** Begins a look; whether it shows anything is left open. */
    async beginLook() {
      await vi.waitFor(() => expect(looks).not.toHaveLength(0), { timeout: 5000 });
      looks.shift()?.();
    },
    async lookAgain() {
      const before = shown.length;
      await vi.waitFor(() => expect(looks).not.toHaveLength(0));
      looks.shift()?.();
      await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before));
    },
  };
}

const badged = (verdicts: VerdictsToShow | undefined) =>
  [...(verdicts?.cards.keys() ?? [])].map(({ id }) => id);

test('a card that was used again while the worker weighed gets no badge before it is read', async () => {
  const { overlay, shown, answer, reuse, lookAgain } = await readPage();
  reuse(suspect);
  await answer();
  expect(badged(shown.at(-1))).toEqual([`card-${disguised.id}`]);
  overlay.apply(defaultOverlaySettings);
  expect(badged(shown.at(-1))).toEqual([`card-${disguised.id}`]);
  await lookAgain();
  await answer();
  expect(badged(shown.at(-1))).toEqual([`card-${suspect.id}`, `card-${disguised.id}`]);
});

test('what was read of the last page is not shown on the next one', async () => {
  const { overlay, shown, answer, location } = await readPage();
  const before = shown.length;
  location.href = `${resultsUrl}&_pgn=2`;
  await answer();
  overlay.apply(defaultOverlaySettings);
  expect(shown).toHaveLength(before);
});

test('what was asked before the page was put aside is asked again when it is back', async () => {
  const { sent, shown, answer, window, lookAgain } = await readPage();
  const shownAgain = Object.assign(new Event('pageshow'), { persisted: true });
  window.dispatchEvent(shownAgain);
  await lookAgain();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.reading.listings).toEqual(sent[0]?.reading.listings);
  await answer();
  expect(badged(shown.at(-1))).toEqual([`card-${suspect.id}`, `card-${disguised.id}`]);
});

/** Of a price that is read by what comes late. */
const range: Offer = { ...suspect, id: '1000000004', price: '$10.00 to $20.00' };

test('what stands on the page stands while what reads more can’t be loaded, which is tried again', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { sent, shown, answer, add, beginLook } = await readPage();
  await answer();
  vi.doMock(prices, () => {
    throw new Error('refused');
  });
  add(range);
  await beginLook();
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(sent).toHaveLength(1);
  expect(badged(shown.at(-1))).toEqual([`card-${suspect.id}`, `card-${disguised.id}`]);
  vi.doUnmock(prices);
  await beginLook();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.reading.listings[0]?.listing).toMatchObject({ price: 10, highPrice: 20 });
});

test('nothing of the last page stays on the next one, though it can’t be read', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { sent, shown, answer, add, lookAgain, location } = await readPage();
  await answer();
  vi.doMock(prices, () => {
    throw new Error('refused');
  });
  location.href = `${resultsUrl}&_pgn=2`;
  add(range);
  await lookAgain();
  expect(badged(shown.at(-1))).toEqual([]);
  expect(sent.at(-1)?.reading).toMatchObject({ present: [], listings: [] });
});

test('a page that was put aside while it waited for what reads it is read when it is back', async () => {
  const { sent, answer, add, beginLook, window } = await readPage();
  await answer();
  const asked = vi.fn(() => new Promise<object>(() => {}));
  vi.doMock(prices, asked);
  add(range);
  await beginLook();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  vi.doUnmock(prices);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await beginLook();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.reading.listings).toHaveLength(3);
});
