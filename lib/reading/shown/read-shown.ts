import { readAvailability } from '../../listing/availability.ts';
import type { PriceContext } from '../../listing/prices.ts';
import { labelled, labels } from '../labelled.ts';
import type { Page } from '../page.ts';
import type { RawFields } from '../product.ts';
import { ownText, visibleText } from '../visible-text.ts';
import { buyButtons } from './buying.ts';
import { mainHeading } from './heading.ts';
import { type ShownPrice, shownPrices } from './shown-prices.ts';

/** What a page shows to the eye, found by how shops are built: heading, price, button. */
export interface Shown {
  fields: RawFields;
  heading: Element | undefined;
  /** Prices of the goods that the page is about, the likeliest first. */
  prices: ShownPrice[];
  /** Whether one thing is sold here, by the look of it. */
  buyable: boolean;
}

const remembered = new WeakMap<Page, Shown>();

export function readShown(page: Page, context: PriceContext): Shown {
  let shown = remembered.get(page);
  if (!shown) {
    shown = look(page, context);
    remembered.set(page, shown);
  }
  return shown;
}

function look(page: Page, context: PriceContext): Shown {
  const { document } = page;
  const heading = mainHeading(document);
  const buttons = buyButtons(document);
  const here = shownPrices(document, context).filter((price) => !price.elsewhere);
  const prices = byDistance(here, heading, buttons[0]);
  const asked = prices.find((price) => !price.struck) ?? prices[0];
  const struck = prices.find(
    (price) =>
      price.struck && asked && price.amount > asked.amount && near(price.element, asked.element),
  );
  const fields: RawFields = {
    name: heading ? visibleText(heading, 1_000) : undefined,
    price: asked?.amount,
    highPrice: asked?.high,
    priceCurrency: asked?.currency,
    listPrice: struck?.amount,
    availability: shownAvailability(document, buttons),
    brand: labelled(document, labels.brand),
    sku: labelled(document, labels.sku),
    gtin: labelled(document, labels.gtin),
    image: mainPicture(document),
  };
  const buyable =
    heading !== undefined && asked !== undefined && buttons.length >= 1 && buttons.length <= 4;
  return { fields, heading, prices, buyable };
}

/** How many steps up from an element it takes to hold the other one, too. */
function stepsToHold(element: Element, other: Element): number {
  let steps = 0;
  for (let above: Element | null = element; above; above = above.parentElement, steps++) {
    if (above.contains(other)) return steps;
  }
  return 100;
}

const near = (one: Element, other: Element): boolean => stepsToHold(one, other) <= 5;

/** The nearest to heading and button in the tree first; of equals the earlier. */
function byDistance(
  prices: ShownPrice[],
  heading: Element | undefined,
  button: Element | undefined,
): ShownPrice[] {
  const scored = prices.map((price, order) => {
    const toHeading = heading ? stepsToHold(price.element, heading) : 0;
    const toButton = button ? stepsToHold(price.element, button) : 0;
    const before = heading && heading.compareDocumentPosition(price.element) & 2 ? 2 : 0;
    return { price, order, score: toHeading + toButton + before };
  });
  return scored.sort((a, b) => a.score - b.score || a.order - b.order).map(({ price }) => price);
}

/** Wording in elements that say by name that they are about stock; else a button that can be pressed. */
function shownAvailability(document: Document, buttons: Element[]): string | undefined {
  const stock =
    '[class*="stock" i],[id*="stock" i],[class*="availab" i],[id*="availab" i],[class*="verfügbar" i],[class*="dispo" i],[class*="sold-out" i],[class*="soldout" i]';
  for (const element of [...document.querySelectorAll(stock)].slice(0, 12)) {
    if (
      element.closest(
        'header,footer,nav,aside,[hidden],[class*="related" i],[class*="recommend" i],[class*="card" i]',
      )
    )
      continue;
    const text = visibleText(element, 120);
    const value = text.length <= 100 ? readAvailability(text) : undefined;
    if (value) return value;
  }
  const [button] = buttons;
  if (!button) return undefined;
  return button.hasAttribute('disabled') || /disabled|sold-?out/i.test(button.className)
    ? undefined
    : 'InStock';
}

function mainPicture(document: Document): string | undefined {
  const picture = document.querySelector(
    '[class*="product" i] img[class*="main" i],[class*="gallery" i] img,[class*="product-image" i] img,[id*="product" i] img,main img',
  );
  return picture?.getAttribute('data-src') ?? picture?.getAttribute('src') ?? undefined;
}

/** The title without the site's name, for pages with no heading. */
export function pageTitle(document: Document): string | undefined {
  const title = document.querySelector('title');
  return title ? ownText(title).replace(/\s+[|–—-]\s+[^|–—-]{2,30}$/, '') || undefined : undefined;
}
