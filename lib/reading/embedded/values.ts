import { asRecord, firstOf, type Json, membersOf } from './lookup.ts';
import { addressKeys, nameKeys, stockKeys } from './product-keys.ts';

const longestName = 400;

/** Analytics write lists where there may be several products: of one the value is meant. */
const alone = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

const languageTag = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;

/** `{"en-US": "Table", "de": "Tisch"}`: the first text, if all members are called after languages. */
function inSomeLanguage(object: Json): string | undefined {
  const entries = Object.entries(object);
  const isByLanguage =
    entries.length > 0 &&
    entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
  return isByLanguage && !('url' in object) ? (entries[0]?.[1] as string) : undefined;
}

/** A name, whether it is written plainly or as a thing with a name. */
export function nameOf(written: unknown): string | undefined {
  const value = alone(written);
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
  const spoken = object && inSomeLanguage(object);
  if (spoken !== undefined) return nameOf(spoken);
  return (
    object &&
    firstOf(membersOf(object), nameKeys, (one) =>
      typeof one === 'string' ? nameOf(one) : undefined,
    )
  );
}

export function textOf(written: unknown): string | undefined {
  const value = alone(written);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What is said of stock, plainly or as a thing: `{"status": "IN_STOCK", "quantity": 4}`. */
export function stockOf(written: unknown): unknown {
  const value = alone(written);
  const object = asRecord(value);
  return object
    ? firstOf(membersOf(object), stockKeys, (one) => (asRecord(one) ? undefined : one))
    : value;
}

export function picturesOf(value: unknown): string[] | undefined {
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
