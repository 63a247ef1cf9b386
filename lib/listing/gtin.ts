/** Whether digits are a GTIN-8, -12, -13 or -14 by GS1's check digit (General Specifications, 7.9). */
export function gtinCheck(text: string): 'valid' | 'invalid' | 'none' {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return 'none';
  const sum = [...digits.slice(0, -1)]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1)) ? 'valid' : 'invalid';
}

/** The digits of a well-formed GTIN; a wrong check digit is kept, since it is a fact about the listing. */
export function normaliseGtin(value: unknown): string | undefined {
  const digits = String(value ?? '').replace(/[\s-]/g, '');
  return gtinCheck(digits) === 'none' || /^0+$/.test(digits) ? undefined : digits;
}
