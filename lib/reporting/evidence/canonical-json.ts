import canonicalize from 'canonicalize';

/** RFC 8785: the one way to write a value down as JSON. Throws on what JSON has no words for. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** `canonicalJson(wellFormed(value))`, without the way through JSON where the value is well-formed. */
export function canonicalJsonAsKept(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return canonicalJson(wellFormed(value));
  }
}

/**
 * The value as JSON keeps it, with U+FFFD for halves of characters, which pages have and RFC 8785
 * refuses. Offsets into texts stay right: half a character is one UTF-16 unit, and so is U+FFFD.
 */
export function wellFormed<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  // JSON writes a half as such an escape; to look at every member of a text without one is slow.
  if (!/\\ud[89a-f]/.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, member) =>
    typeof member === 'string' ? member.toWellFormed() : member,
  );
}
