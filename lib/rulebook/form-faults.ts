/** What is wrong with a value's form: in English for files, under its name in `_locales`. */
export const formFaults = {
  missing: 'This is missing.',
  identifier: 'Small letters, digits, dots and hyphens, as in acme-shoes.',
  empty: 'This must not be empty.',
  long: 'No more than 200 characters.',
  language: 'The tag of a language, as in en or zh-CN.',
  currency: 'Three capital letters, as in EUR.',
  date: 'A day, a month or a year, as in 2026-11-25, 2026-11 or 2026.',
  amount: 'An amount, as in 20 or 19.90.',
  sectors: 'At least one kind of goods.',
  gtinPrefix: '4 to 12 digits.',
  codes: 'At least one code.',
  contact: 'An address that begins with https:// or mailto:.',
  picture: 'An address that begins with https://, of no more than 2,000 signs.',
  pictureHash: '16 digits, each 0 to 9 or a to f.',
  /** What the schema's library says of it. */
  other: 'Not of the right form.',
} as const;

export type FormFault = keyof typeof formFaults;

const byText = new Map<string, FormFault>(
  Object.entries(formFaults).map(([fault, text]) => [text, fault as FormFault]),
);

export const formFaultOf = (message: string): FormFault => byText.get(message) ?? 'other';
