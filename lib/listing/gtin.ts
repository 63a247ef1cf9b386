/** Separators that people write into the digits. */
const bare = (text: string): string => text.replace(/[\s\u00a0-]/g, '');

/**
 * Whether a text is a GTIN-8, -12, -13 or -14 by its check digit (GS1 General Specifications,
 * 7.9: weights 3 and 1 from the right, the sum a multiple of ten); `none` if it isn't that many digits.
 */
export function gtinCheck(text: string): 'valid' | 'invalid' | 'none' {
  const digits = bare(text);
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return 'none';
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    sum += Number(digits.at(-1 - place)) * (place % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0 ? 'valid' : 'invalid';
}

/**
 * The digits of a GTIN. A wrong check digit is kept: it is a fact about the listing. An ISBN-10
 * becomes the GTIN-13 that the book carries.
 */
export function normaliseGtin(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  const digits = bare(text.replace(/^isbn(?:-?1[03])?:?/i, ''));
  // One in eleven numbers of ten digits would pass for an ISBN: it must be written as one.
  const isIsbn10 = /^\d{9}[\dxX]$/.test(digits) && /isbn|x$|\d-\d/i.test(text);
  if (isIsbn10) return gtinOfIsbn10(digits);
  return gtinCheck(digits) === 'none' ? undefined : digits;
}

function gtinOfIsbn10(isbn: string): string | undefined {
  const sum = [...isbn].reduce(
    (total, digit, place) =>
      total + (digit.toLowerCase() === 'x' ? 10 : Number(digit)) * (10 - place),
    0,
  );
  if (sum % 11 !== 0) return undefined;
  const stem = `978${isbn.slice(0, 9)}`;
  return [...'0123456789'].map((digit) => stem + digit).find((gtin) => gtinCheck(gtin) === 'valid');
}
