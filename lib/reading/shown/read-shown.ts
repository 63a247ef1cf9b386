import { isReduced, mayBeTaxed, type PriceContext } from '../../listing/prices.ts';
import { atOnce, type Steps } from '../../steps.ts';
import { labelledAll, labels } from '../labelled.ts';
import { jsonLdOf, linesOf } from '../markup.ts';
import type { Page } from '../page.ts';
import { first, isProduct, type RawFields } from '../product.ts';
import { type ArticleNumber, shownArticleNumbers } from './article-number.ts';
import { type BuyButton, buyButtons } from './buying.ts';
import { CardLists } from './card-lists.ts';
import { type Heading, isListOfGoods, mainHeading, nameInTitle } from './heading.ts';
import { mainPicture } from './main-picture.ts';
import { type IsElsewhere, OtherGoods } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { shownAvailability } from './shown-availability.ts';
import { shownBrand } from './shown-brand.ts';
import { type ShownPrice, shownPrices } from './shown-prices.ts';
import { shownRating } from './shown-rating.ts';
import { shownSeller } from './shown-seller.ts';
import { byCloseness, holderOf, stepsToHold } from './tree.ts';

/** What a page shows to the eye, found by how shops are built: heading, price, button. */
export interface Shown {
  fields: RawFields;
  heading: Element | undefined;
  /** Whether the page's title repeats the heading. */
  confirmed: boolean;
  articleNumbers: ArticleNumber[];
  /** Prices of the goods that the page is about, the likeliest first. */
  prices: ShownPrice[];
  /** Whether the page looks like one on which one thing is sold. */
  buyable: boolean;
  /** Whether it says that these goods are gone, and has no button that gets them all the same. */
  soldOut: boolean;
  /** Whether it does so without doubt: its title names the heading, by which price and button stand. */
  sold: boolean;
}

const remembered = new WeakMap<Page, Shown>();

/**
 * The last resort for a shop that says nothing about its goods to machines, and the witness
 * where what it says disagrees. Reads markup only: no layout, no computed style.
 */
export function readShown(page: Page, context: PriceContext): Shown {
  return remembered.get(page) ?? atOnce(readShownInSteps(page, context));
}

/** The same in steps; `readShown` then has it at hand. */
export function* readShownInSteps(page: Page, context: PriceContext): Steps<Shown> {
  let shown = remembered.get(page);
  if (!shown) {
    shown = yield* look(page, context);
    remembered.set(page, shown);
  }
  return shown;
}

function* look(page: Page, context: PriceContext): Steps<Shown> {
  const { document } = page;
  const otherGoods = yield* OtherGoods.on(document, page.url);
  yield;
  const cardLists = new CardLists();
  const heading = yield* mainHeading(document, otherGoods, cardLists, markedUpNames(page));
  yield;
  const isElsewhere = (element: Element) =>
    otherGoods.has(element) || cardLists.has(element, heading?.element);
  const buttons = yield* buyButtons(document, page.url, isElsewhere);
  yield;
  const all = yield* shownPrices(document, context, isElsewhere);
  const here = withTaxIfShown(all.filter((price) => !price.elsewhere && !price.told));
  const prices = byCloseness(here, heading?.element, buttons[0]?.element);
  const asked = askedOf(prices);
  const zone = holderOf([heading?.element, asked?.element, buttons[0]?.element]);
  yield;
  const stated = yield* shownAvailability(document, zone, buttons, isElsewhere);
  // Where nothing is asked and nothing can be pressed, what is in stock is something else.
  const availability =
    asked || buttons.some(isForBuying) || stated !== 'InStock' ? stated : undefined;
  // What is gone for good has often no price any more.
  const isGone = !asked && heading?.confirmed && /Out|Dis/.test(availability ?? '');
  const buyable =
    isGone ||
    (isBuyable(heading, asked, prices, buttons) &&
      !(heading === undefined && isListOfGoods(document)));
  const name = heading?.text ?? (buyable ? nameInTitle(document) : undefined);
  yield;
  const details = page.isVast
    ? noDetails
    : yield* lookForDetails(page, heading?.element, isElsewhere, cardLists);
  const fields: RawFields = {
    name,
    price: asked?.amount,
    highPrice: asked?.high,
    priceCurrency: asked && (asked.currency ?? onlyCurrency(here)),
    listPrice: asked && struckBeside(asked, prices)?.amount,
    availability,
    sku: details.articleNumbers[0]?.value,
    ...details.fields,
    image: mainPicture(document, name, zone, otherGoods),
  };
  return {
    fields,
    heading: heading?.element,
    confirmed: heading?.confirmed ?? false,
    articleNumbers: details.articleNumbers,
    prices: likeliestFirst(prices, asked),
    buyable,
    soldOut: availability === 'OutOfStock' && !buttons.some(isForBuying),
    sold: buyable && isSold(heading, asked, buttons),
  };
}

/** What else stands beside the goods. */
interface Details {
  fields: RawFields;
  articleNumbers: ArticleNumber[];
}

const noDetails: Details = { fields: {}, articleNumbers: [] };

function* lookForDetails(
  page: Page,
  heading: Element | undefined,
  isElsewhere: IsElsewhere,
  cardLists: CardLists,
): Steps<Details> {
  const { document, url } = page;
  const rows = labelledAll(yield* linesOf(page), labels);
  yield;
  const articleNumbers = yield* shownArticleNumbers(document, heading, isElsewhere);
  yield;
  const sellerName = yield* shownSeller(document, url, isElsewhere);
  yield;
  const brand = rows.brand ? undefined : yield* shownBrand(heading, isElsewhere);
  yield;
  const rating = yield* shownRating(document, heading, cardLists);
  yield;
  return {
    fields: {
      brand: firstStatement(rows.brand) ?? brand,
      gtin: rows.gtin,
      sellerName,
      ...rating,
    },
    articleNumbers,
  };
}

const isForBuying = ({ kind, enabled }: BuyButton): boolean => kind === 'buy' && enabled;

/** What the page's JSON-LD calls its product; of several it is about none for sure. */
function markedUpNames(page: Page): string[] {
  const names = jsonLdOf(page)
    .filter(isProduct)
    .map((product) => String(first(product, 'name') ?? ''));
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}

/** 'Acme Colour: red': a value runs into the next label where rows are no elements. */
const firstStatement = (value: string | undefined): string | undefined =>
  value?.replace(/\s+[^\s:：]{1,20}[:：].*$/s, '') || undefined;

/** A shop that shows both asks for the price with its taxes. */
function withTaxIfShown(prices: ShownPrice[]): ShownPrice[] {
  const gross = prices.filter((price) => price.taxed && !price.struck);
  const isNet = (price: ShownPrice) =>
    price.beforeTax ||
    (!price.taxed &&
      gross.some(
        (one) =>
          mayBeTaxed(price.amount, one.amount) && stepsToHold(price.element, one.element) <= beside,
      ));
  const taxed = prices.filter((price) => !isNet(price));
  return taxed.some((price) => !price.struck) ? taxed : prices;
}

/** Where the price asked has no mark of its own, that of the prices beside it, if they have one and the same. */
function onlyCurrency(prices: readonly ShownPrice[]): string | undefined {
  const all = new Set(prices.flatMap(({ currency }) => currency ?? []));
  return all.size === 1 ? [...all][0] : undefined;
}

const likeliestFirst = (prices: ShownPrice[], asked: ShownPrice | undefined): ShownPrice[] =>
  asked ? [asked, ...prices.filter((price) => price !== asked)] : prices;

const near = 6;
const beside = 4;
const longestBox = 200;

/** The closest price that is not an older one; of two side by side the one that is called so. */
function askedOf(prices: readonly ShownPrice[]): ShownPrice | undefined {
  const standing = prices.filter((price) => !price.struck);
  const [first] = standing;
  if (!first) return prices[0];
  const nearby = standing.filter((price) => stepsToHold(price.element, first.element) <= near);
  const now = nearby.find(
    (price) => price.current && !price.maybeStruck && price.amount < first.amount,
  );
  if (now && !first.current) return now;
  if (!first.maybeStruck) return reducedBeside(first, nearby) ?? first;
  const lower = nearby.filter((price) => price.amount < first.amount);
  return lower.find((price) => !price.maybeStruck) ?? lower.find((price) => price.named) ?? first;
}

/** The lower of two prices side by side, where the share that was taken off is told with them. */
function reducedBeside(first: ShownPrice, nearby: readonly ShownPrice[]): ShownPrice | undefined {
  return nearby.find(
    (price) =>
      price.amount < first.amount &&
      stepsToHold(price.element, first.element) <= beside &&
      saysReduced(first, price),
  );
}

/** Whether the box that holds two prices, or the one around it, tells the share between them. */
function saysReduced(before: ShownPrice, now: ShownPrice): boolean {
  const box = holderOf([before.element, now.element]);
  const text = [box, box?.parentElement].map((one) => (one && shortText(one, longestBox)) ?? '');
  return isReduced(before.amount, now.amount, text.join(' '));
}

function struckBeside(asked: ShownPrice, prices: readonly ShownPrice[]): ShownPrice | undefined {
  const top = asked.high ?? asked.amount;
  return prices.find(
    (price) =>
      price !== asked &&
      price.amount > top &&
      price.amount < top * 50 &&
      stepsToHold(price.element, asked.element) <= beside &&
      (price.struck || price.maybeStruck || saysReduced(price, asked)),
  );
}

function isSold(
  heading: Heading | undefined,
  asked: ShownPrice | undefined,
  buttons: readonly BuyButton[],
): boolean {
  if (!heading?.confirmed || !asked) return false;
  return buttons.some(
    ({ element, kind }) =>
      kind !== 'contact' &&
      stepsToHold(element, heading.element) <= closeEnough &&
      // 4: Node.DOCUMENT_POSITION_FOLLOWING
      (heading.element.compareDocumentPosition(element) & 4) !== 0,
  );
}

/** Buttons in more places than this stand in a list of goods. */
const mostBuyButtons = 10;
const closeEnough = 14;
const veryClose = 5;

function isBuyable(
  heading: Heading | undefined,
  asked: ShownPrice | undefined,
  prices: readonly ShownPrice[],
  buttons: readonly BuyButton[],
): boolean {
  if (!asked || (asked.struck && !asked.named)) return false;
  const enough = buttons.length > 0 && buttons.length <= mostBuyButtons;
  if (!heading) return enough && asked.named && !asked.struck;
  // The same price often stands in several places; the closest counts.
  const steps = Math.min(
    ...prices
      .filter(({ struck, amount }) => !struck && amount === asked.amount)
      .map(({ element }) => stepsToHold(element, heading.element)),
    stepsToHold(asked.element, heading.element),
  );
  if (steps > closeEnough) return false;
  return (
    enough || (heading.confirmed && buttons.length === 0 && (asked.named || steps <= veryClose))
  );
}
