import type { Page } from '../page.ts';
import type { RawFields } from '../product.ts';
import { asRecord, firstOf, type Json, membersOf } from './lookup.ts';
import { currencyOf, type Money, moneyOf, scaled } from './money.ts';
import { pageStates } from './page-states.ts';
import { addressKeys, nameKeys, productKeys } from './product-keys.ts';

const mostObjects = 60_000;
const longestName = 400;

/**
 * The product that a page is about, out of its embedded state and by its shape: an object with a
 * name that the page's title or heading repeats, or an identifier that its address holds, and a
 * price. `shown` are the amounts that the page shows, which settle the unit of the state's.
 */
export function productInState(page: Page, shown: readonly number[]): RawFields | undefined {
  let best: { members: ReadonlyMap<string, unknown>; money: Money; score: number } | undefined;
  const titles = titlesOf(page.document);
  const path = decodeSafely(page.url);
  for (const object of objectsIn(pageStates(page))) {
    const members = membersOf(object);
    const name = firstOf(members, productKeys.name, nameOf);
    if (!name) continue;
    const named = titles.some((title) => repeats(title, name));
    const addressed = firstOf(members, productKeys.id, (id) =>
      isInAddress(id, path) ? true : undefined,
    );
    if (!named && !addressed) continue;
    const money = firstOf(members, productKeys.price, (value, key) => moneyOf(value, key));
    if (!money) continue;
    const known = Object.values(productKeys).filter((keys) =>
      keys.some((key) => members.has(key)),
    ).length;
    const score = (named ? 8 : 0) + (addressed ? 6 : 0) + known;
    if (score > (best?.score ?? 10)) best = { members, money, score };
  }
  return best && fieldsOf(best.members, best.money, shown);
}

function fieldsOf(
  members: ReadonlyMap<string, unknown>,
  money: Money,
  shown: readonly number[],
): RawFields {
  const minor = money.minor ?? false;
  const amountAt = (keys: readonly string[]) => {
    const amount = firstOf(members, keys, (value, key) => moneyOf(value, key))?.amount;
    return amount === undefined ? undefined : scaled(amount, minor, shown);
  };
  const price = scaled(money.amount, minor, shown);
  // Both ends of a range count in the same unit.
  const high =
    money.high === undefined
      ? amountAt(productKeys.highPrice)
      : (money.high * price) / money.amount;
  const list = amountAt(productKeys.listPrice);
  const seller = firstOf(members, productKeys.seller, (value) => value);
  return {
    name: firstOf(members, productKeys.name, nameOf),
    id: firstOf(members, productKeys.id, textOf),
    sku: firstOf(members, productKeys.sku, textOf),
    gtin: firstOf(members, productKeys.gtin, textOf),
    brand: firstOf(members, productKeys.brand, nameOf),
    price,
    highPrice: high !== undefined && high > price ? high : undefined,
    listPrice: list !== undefined && list > price ? list : undefined,
    priceCurrency: money.currency ?? firstOf(members, productKeys.priceCurrency, currencyOf),
    sellerName: nameOf(seller),
    image: firstOf(members, productKeys.image, picturesOf),
    availability: firstOf(members, productKeys.availability, stockOf),
    itemCondition: firstOf(members, productKeys.itemCondition, nameOf),
  };
}

/** Every object in the states, the outer before the inner. */
function* objectsIn(states: readonly unknown[]): Generator<Json> {
  const waiting: unknown[] = [...states];
  for (let seen = 0; seen < waiting.length && seen < mostObjects; seen++) {
    const value = waiting[seen];
    const object = asRecord(value);
    if (object) yield object;
    for (const member of Object.values(value as object)) {
      if (member !== null && typeof member === 'object' && waiting.length < mostObjects)
        waiting.push(member);
    }
  }
}

function titlesOf(document: Document): string[] {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 3)
    .map((heading) => heading.textContent);
  return [document.title, shared, ...headings]
    .map((text) => bare(text ?? ''))
    .filter((text) => text.length >= 4);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Titles cut long names off and add the site's. */
function repeats(title: string, name: string): boolean {
  const own = bare(name);
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

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const text = value.trim();
    return text.length >= 2 &&
      text.length <= longestName &&
      /\p{L}/u.test(text) &&
      !/^https?:/.test(text)
      ? text
      : undefined;
  }
  const object = asRecord(value);
  return (
    object &&
    firstOf(membersOf(object), nameKeys, (one) =>
      typeof one === 'string' ? nameOf(one) : undefined,
    )
  );
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const stockOf = (value: unknown): unknown => (asRecord(value) ? undefined : value);

function picturesOf(value: unknown): string[] | undefined {
  const found = (Array.isArray(value) ? value : [value]).slice(0, 30).flatMap((one) => {
    if (typeof one === 'string')
      return /^(?:https?:)?\/\/|^\/|\.(?:jpe?g|png|webp|avif)/i.test(one) ? one : [];
    const object = asRecord(one);
    return (
      (object && firstOf(membersOf(object), addressKeys, (inner) => picturesOf(inner)?.[0])) ?? []
    );
  });
  return found.length > 0 ? found : undefined;
}
