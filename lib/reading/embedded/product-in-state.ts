import type { Steps } from '../../steps.ts';
import { lettersOf } from '../letters.ts';
import type { Page } from '../page.ts';
import type { RawFields } from '../product.ts';
import { asRecord, firstOf, type Json, membersOf } from './lookup.ts';
import { currencyOf, isShown, type Money, moneyOf, scaled } from './money.ts';
import { pageStates } from './page-states.ts';
import { averageKeys, countKeys, productKeys, soldOutKeys, variantKeys } from './product-keys.ts';
import { nameOf, picturesOf, stockOf, textOf } from './values.ts';

const mostObjects = 60_000;

/** An object that may be the product: its members, and those of its parts where it is made of modules. */
interface Candidate {
  members: ReadonlyMap<string, unknown>;
  money: Money;
  score: number;
}

/**
 * The product that a page is about, out of its embedded state and by its shape: an object with a
 * name that the page's title or heading repeats, or an identifier that its address holds, and a
 * price. `shown` are the amounts that the page shows, which settle the unit of the state's.
 */
export function* productInState(
  page: Page,
  shown: readonly number[],
): Steps<RawFields | undefined> {
  const titles = titlesOf(page.document);
  const address = decodeSafely(page.url);
  let best: Candidate | undefined;
  let looked = 0;
  for (const object of objectsIn(yield* pageStates(page))) {
    if (++looked % objectsInStep === 0) yield;
    const own = membersOf(object);
    const candidate =
      candidateOf(own, titles, address, shown) ??
      (isModular(own) ? candidateOf(withParts(own), titles, address, shown) : undefined);
    if (candidate && candidate.score > (best?.score ?? leastScore)) best = candidate;
  }
  return best && fieldsOf({ ...best, address }, shown);
}

/** So many are looked at between two pauses. */
const objectsInStep = 150;
const leastScore = 9;

function candidateOf(
  members: ReadonlyMap<string, unknown>,
  titles: readonly string[],
  address: string,
  shown: readonly number[],
): Candidate | undefined {
  const name = firstOf(members, productKeys.name, nameOf);
  if (!name) return undefined;
  const named = titles.some((title) => repeats(title, name));
  const addressed = firstOf(members, productKeys.id, (id) => isInAddress(id, address) || undefined);
  if (!named && !addressed) return undefined;
  const money = priceOf(members, shown);
  if (!money) return undefined;
  const lists = Object.values(productKeys);
  const known = lists.filter((keys) => keys.some((key) => members.has(key))).length;
  return { members, money, score: (named ? 8 : 0) + (addressed ? 6 : 0) + known };
}

/** The price that the page shows, if it is among the state's (one of many variants'); else the first. */
function priceOf(
  members: ReadonlyMap<string, unknown>,
  shown: readonly number[],
): Money | undefined {
  const all = productKeys.price.flatMap((key) => {
    const value = members.get(key);
    const values = Array.isArray(value) ? value.slice(0, mostVariants) : [value];
    return values.map((one) => moneyOf(one, key)).filter((one) => one !== undefined);
  });
  return (
    all.find((one) => isShown(one, shown)) ??
    firstOf(members, productKeys.price, moneyOf) ??
    moneyOfValue(members)
  );
}

/** Analytics are told a `value`, which is money where a currency stands beside it. */
const moneyOfValue = (members: ReadonlyMap<string, unknown>): Money | undefined =>
  firstOf(members, productKeys.priceCurrency, currencyOf) === undefined
    ? undefined
    : firstOf(members, ['value'], moneyOf);

const mostVariants = 300;

/** Some shops keep name, price and pictures in parts of their own: `titleModule`, `priceModule`. */
function isModular(members: ReadonlyMap<string, unknown>): boolean {
  if (members.size > 80) return false;
  const parts = [...members.keys()].filter((key) =>
    /(?:module|component|model|info|base|data|fields)$/.test(key),
  );
  return parts.length >= 2 || members.has('productinfo');
}

function withParts(members: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const all = new Map(members);
  for (const part of members.values()) {
    const object = asRecord(part);
    if (!object) continue;
    for (const [key, value] of membersOf(object)) if (!all.has(key)) all.set(key, value);
  }
  return all;
}

function fieldsOf(
  { members, money, address }: Candidate & { address: string },
  shown: readonly number[],
): RawFields {
  const price = scaled(money, shown);
  // What the page doesn't show counts in the same unit as the price.
  const unit = money.amount / price;
  const inWhole = (one: Money | undefined): number | undefined =>
    one && (isShown(one, shown) ? scaled(one, shown) : one.amount / unit);
  const list = inWhole(firstOf(members, productKeys.listPrice, moneyOf));
  const high =
    money.high === undefined
      ? firstOf(members, productKeys.highPrice, moneyOf)
      : { amount: money.high };
  const highIsShown = high && (shown.length === 0 || isShown(high, shown));
  const highest = highIsShown ? inWhole(high) : undefined;
  return {
    name: firstOf(members, productKeys.name, nameOf),
    id: idOf(members, address),
    sku: firstOf(members, productKeys.sku, textOf) ?? skuOfVariant(members, money),
    gtin: firstOf(members, productKeys.gtin, textOf),
    brand: firstOf(members, productKeys.brand, nameOf),
    price,
    highPrice: highest !== undefined && highest > price ? highest : undefined,
    listPrice: list !== undefined && list > price ? list : undefined,
    priceCurrency: money.currency ?? firstOf(members, productKeys.priceCurrency, currencyOf),
    sellerName: firstOf(members, productKeys.seller, nameOf),
    image: firstOf(members, productKeys.image, picturesOf),
    availability: soldOutFlag(members) ?? firstOf(members, productKeys.availability, stockOf),
    itemCondition: firstOf(members, productKeys.itemCondition, nameOf),
    ...ratingOf(members),
  };
}

const soldOutFlag = (members: ReadonlyMap<string, unknown>): unknown =>
  firstOf(members, soldOutKeys, (flag) => (flag === true ? 'OutOfStock' : undefined));

/** The number of the variant that has the price, where the product has none of its own. */
function skuOfVariant(members: ReadonlyMap<string, unknown>, money: Money): string | undefined {
  return firstOf(members, variantKeys, (value) => {
    const variants = listed(value).slice(0, mostVariants).map(asRecord);
    const chosen = variants.find(
      (one) => one && firstOf(membersOf(one), productKeys.price, moneyOf)?.amount === money.amount,
    );
    return chosen && firstOf(membersOf(chosen), productKeys.sku, textOf);
  });
}

/** A list, whether it is written plainly or as GraphQL's: `{"edges": [{"node": …}]}`. */
function listed(value: unknown): unknown[] {
  const edges = asRecord(value)?.edges;
  return Array.isArray(edges) ? edges.map((edge) => asRecord(edge)?.node) : [value].flat(1);
}

/** Stars and reviews, whether they are members or stand in one: `reviewsAndRatings: {…}`. */
function ratingOf(members: ReadonlyMap<string, unknown>): RawFields {
  const ratingValue = firstOf(members, productKeys.ratingValue, starsOf);
  const reviewCount = firstOf(members, productKeys.reviewCount, countOf);
  if (ratingValue !== undefined && reviewCount !== undefined) return { ratingValue, reviewCount };
  for (const [key, value] of members) {
    const part = /rating|review/.test(key) ? asRecord(value) : undefined;
    if (!part) continue;
    const inner = membersOf(part);
    const stars = firstOf(inner, [...productKeys.ratingValue, ...averageKeys], starsOf);
    const count = firstOf(inner, [...productKeys.reviewCount, ...countKeys], countOf);
    if (stars !== undefined && count !== undefined)
      return { ratingValue: stars, reviewCount: count };
  }
  return { ratingValue, reviewCount };
}

const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

function starsOf(value: unknown): number | undefined {
  const stars = numberOf(value);
  return stars > 0 && stars <= 5 ? stars : undefined;
}

function countOf(value: unknown): number | undefined {
  const count = numberOf(value);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/** The identifier that the page's address holds, whatever its key is called; else what is called one. */
function idOf(members: ReadonlyMap<string, unknown>, address: string): string | undefined {
  const called = [...members.keys()].filter((key) => /(?:id|code|number)$/.test(key));
  return (
    firstOf(members, called, (id) => (isInAddress(id, address) ? String(id) : undefined)) ??
    firstOf(members, productKeys.id, textOf)
  );
}

/** Every object in the states, the outer before the inner. */
function* objectsIn(states: readonly unknown[]): Generator<Json> {
  // Objects that refer to each other are met again and again.
  const waiting = new Set<unknown>(states);
  for (const value of waiting) {
    const object = asRecord(value);
    if (object) yield object;
    for (const member of Object.values(value as object)) {
      if (member !== null && typeof member === 'object' && waiting.size < mostObjects)
        waiting.add(member);
    }
  }
}

function titlesOf(document: Document): string[] {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 3)
    .map((heading) => heading.textContent);
  return [document.title, shared, ...headings]
    .map((text) => lettersOf(text ?? ''))
    .filter((text) => text.length >= 4);
}

/** Titles cut long names off and add the site's. */
function repeats(title: string, name: string): boolean {
  const own = lettersOf(name);
  return own.length >= 4 && (title.includes(own) || (title.length >= 20 && own.startsWith(title)));
}

const isInAddress = (id: unknown, address: string): boolean =>
  (typeof id === 'number' || typeof id === 'string') &&
  String(id).length >= 5 &&
  new RegExp(`(?<![\\w])${String(id).replace(/[^\w-]/g, '.')}(?![\\w])`).test(address);

function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
