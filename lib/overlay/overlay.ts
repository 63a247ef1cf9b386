import { LatePart } from '../late-part.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import type { PageReading, PageVerdicts } from '../page-reading.ts';
import type { LateReaders } from '../reading/late-readers.ts';
import { ReadingMemory } from '../reading/memory.ts';
import { kindByAddress, readPage } from '../reading/read-page.ts';
import type { Reading } from '../reading/reading.ts';
import type { OverlaySettings } from '../settings/overlay-settings.ts';
import { inSlices } from '../steps.ts';
import { Conversation } from './conversation.ts';
import { KnownListings, type Recognised } from './known-listings.ts';
import { followPage } from './page-changes.ts';
import { type VerdictsToShow, verdictsToShow } from './verdicts-to-show.ts';

/** Milliseconds in which a page whose own places came to nothing may still fill itself. */
const patience = 1000;

/** What shows verdicts on the page. */
export interface Display {
  show(verdicts: VerdictsToShow): void;
  /** What stands in or on the box around `node` may no longer be right. */
  doubt(node: Node): void;
  /** What it waits for may never come: it is asked for again when something is to be shown. */
  forgetPending(): void;
  isOwn(node: Node): boolean;
  removeAll(): void;
}

export interface OverlayOptions {
  marketplace: Marketplace | undefined;
  display: Display;
  send: (reading: PageReading) => Promise<PageVerdicts>;
  /** The address is a listing's, and no listing was read there. */
  onNothing: () => void;
  /** False once the extension was updated or removed behind the page's back. */
  isAlive: () => boolean;
  /** Ends the overlay and takes all that it showed off the page. */
  signal: AbortSignal;
}

export interface Overlay {
  /** The stay on the present page; see `PageReading.visit`. */
  visit(): string;
  /** Reads and sends everything again. */
  readAgain(): void;
  /** Shows what is known of the page as it is now. */
  show(): void;
  /** Shows verdicts as these say, from now on. Without settings nothing is shown. */
  apply(settings: OverlaySettings): void;
  /** Scrolls to a listing's card; false where it is gone. */
  reveal(key: string): boolean;
}

/** Reads the page as it lives, has the worker weigh what is new, and shows the verdicts. */
export function startOverlay(options: OverlayOptions): Overlay {
  const { marketplace, display, send } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const known = new KnownListings();
  let address = addressOfPage();
  let memory = new ReadingMemory();
  let isListing = false;
  let listings: Recognised[] = [];
  /** Where they were read. */
  let addressRead = address;
  /** What changed its link since, and all that it is in. */
  let doubted = new WeakSet<Node>();
  let settings: OverlaySettings | undefined;
  const readers: LateReaders = {};
  const late = {
    parsePrices: new LatePart<LateReaders>(async () => {
      const { parsePrices } = await import('../listing/prices.ts');
      return { parsePrices };
    }, onReaders),
    readListing: new LatePart<LateReaders>(
      () => import('../reading/listing-readers.ts'),
      onReaders,
    ),
  };
  /** Whether a look waits for some of them. */
  let isAwaited = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const conversation = new Conversation({
    send,
    known: marketplace !== undefined,
    onVerdicts: show,
    onMore: () => lookAgain(),
  });

  function show() {
    // An answer may come, and settings change, before the page is read as it is now.
    if (signal.aborted || !settings || addressOfPage() !== addressRead) return;
    const isDoubted = (card: Element) => doubted.has(card);
    display.show(verdictsToShow(listings, isListing, settings, isDoubted));
  }

  /** A card with another link in it is another listing's: no badge must be seen on it. */
  function doubt(node: Node) {
    for (let at: Node | null = node; at; at = at.parentNode) doubted.add(at);
    display.doubt(node);
  }

  async function look(): Promise<{ cost: number; foundNew: boolean }> {
    if (!options.isAlive()) {
      ending.abort();
      return nothing;
    }
    if (addressOfPage() !== address) {
      address = addressOfPage();
      memory = new ReadingMemory();
      known.unsend();
      conversation.beginVisit();
      for (const part of Object.values(late)) part.forgetPending();
    }
    let read = await readNow();
    const wanted = read && wantedBy(read.result);
    if (wanted) {
      isAwaited = true;
      await wanted.want();
      isAwaited = false;
      // What is shown stands until the page can be read as it is now; but nothing of another page.
      if (wanted.part) read = await readNow();
      else if (addressRead === address) return nothing;
    }
    if (!read) return nothing;
    if (addressOfPage() !== address) {
      lookAgain();
      return nothing;
    }
    const reading = read.result;
    clearTimeout(waiting);
    if (reading.missing === 'anyShop') waiting = setTimeout(getAnyShop, marketplace ? patience : 0);
    listings = known.recognise(reading.listings.filter((one) => memory.stands(one)));
    isListing = reading.page === 'listing';
    addressRead = address;
    doubted = new WeakSet();
    show();
    if (
      marketplace &&
      reading.listings.length === 0 &&
      !wantedBy(reading) &&
      document.readyState === 'complete' &&
      kindByAddress(location.href, marketplace) === 'listing'
    )
      options.onNothing();
    return { cost: read.cost, foundNew: conversation.tell(reading, location.href, listings) };
  }

  function readNow() {
    memory.beginLook();
    const source = { document, url: location.href };
    return inSlices(readPage(source, marketplace, readers, memory), signal);
  }

  /** What must be there before the page can be read: the readers for any shop only add to it. */
  function wantedBy({ missing }: Reading): LatePart<LateReaders> | undefined {
    return missing === 'readListing' || missing === 'parsePrices' ? late[missing] : undefined;
  }

  /** They come while a look waits for them, or later, when their loading was tried again. */
  function onReaders(loaded: LateReaders) {
    Object.assign(readers, loaded);
    if (!isAwaited) lookAgain();
  }

  /** The readers for any shop come late; where they can't be had, what was read stands. */
  async function getAnyShop() {
    try {
      const { allReaders } = await import('../reading/read.ts');
      Object.assign(readers, allReaders);
      // What was read without them isn't all that there is.
      memory = new ReadingMemory();
      lookAgain();
    } catch (error) {
      console.warn('Touchstone could not read all of this page:', error);
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    for (const part of Object.values(late)) part.letGo();
    display.removeAll();
  });
  const lookAgain = followPage({
    look,
    isOwn: (node) => display.isOwn(node),
    onMutations: (records) => {
      // Each box once, however much was put into it.
      for (const target of new Set(records.map((record) => record.target))) memory.forget(target);
      const doubtedNow = new Set<Node>();
      for (const record of records) {
        if (doubtedNow.has(record.target) || !changesLink(record)) continue;
        doubtedNow.add(record.target);
        doubt(record.target);
      }
    },
    signal,
  });

  function readAgain() {
    memory = new ReadingMemory();
    known.unsend();
    conversation.ask();
    lookAgain();
  }

  // Firefox drops the worker's answers that come while a page is put aside, and failures too.
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    display.forgetPending();
    for (const part of Object.values(late)) part.forgetPending();
    readAgain();
  };
  window.addEventListener('pageshow', onPageShow, { signal });

  return {
    visit: () => conversation.visit,
    readAgain,
    show,
    apply(others) {
      settings = others;
      show();
    },
    reveal(key) {
      const card = listings.find(({ known }) => known.key === key)?.read.element;
      if (!card?.isConnected) return false;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      card.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      return true;
    },
  };
}

const nothing = { cost: 0, foundNew: false };

/** A fragment leads within a page, unless it is a path of its own. */
function addressOfPage(): string {
  const { href, hash } = location;
  return hash.startsWith('#/') || hash.startsWith('#!')
    ? href
    : href.slice(0, href.length - hash.length);
}

function changesLink({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return attributeName === 'href';
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches('a[href]') || node.querySelector('a[href]')),
  );
}
