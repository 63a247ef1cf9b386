import type { Purchase } from './purchase.ts';
import texts from './refund-letter-texts.json' with { type: 'json' };

/** Languages that a letter can be written in, BCP 47. */
export const letterLanguages = ['en', 'zh-CN'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export interface RefundLetterOptions {
  language: LetterLanguage;
  /** As readers call it; the host of a shop that no file knows. */
  marketplace: string;
  /** What the marketplace calls its buyer protection, where that is known. */
  protection?: string;
}

/**
 * A buyer's claim for a refund: what was bought, what the page said that day, and why the buyer holds
 * that the article isn't what it was sold as. It states what was seen and what the buyer says, and
 * nothing about the seller's intent.
 */
export function refundLetter(purchase: Purchase, options: RefundLetterOptions): string {
  const { listing, verdict, boughtAt, outcome, evidence } = purchase;
  const say = (key: keyof (typeof texts)['en'], values: Record<string, string> = {}): string =>
    texts[options.language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const day = (iso: string) =>
    new Intl.DateTimeFormat(options.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(iso),
    );
  const fact = (key: 'name' | 'address' | 'id' | 'seller' | 'price', value: string | undefined) =>
    value ? [say(key, { value })] : [];
  const against = verdict.evidence.filter(({ weight }) => weight > 0);
  const brand = verdict.brands[0]?.name ?? listing.brand;
  return [
    say('greeting', { marketplace: options.marketplace }),
    '',
    say('bought', { day: day(boughtAt) }),
    ...fact('name', listing.name),
    ...fact('address', listing.url),
    ...fact('id', listing.id),
    ...fact('seller', listing.seller?.name ?? listing.seller?.id),
    ...fact('price', priceOf(purchase)),
    '',
    brand ? say('claim', { brand }) : say('claimWithoutBrand'),
    ...(outcome?.note ? [say('note', { value: outcome.note })] : []),
    ...(against.length > 0
      ? ['', say('seen'), ...against.map(({ text }) => `- ${text}`), say('seenNote')]
      : []),
    '',
    options.protection ? say('askUnder', { protection: options.protection }) : say('ask'),
    say('proof', { sha256: evidence.sha256 }),
    '',
    say('closing'),
  ].join('\n');
}

function priceOf({ listing: { price, priceCurrency } }: Purchase): string | undefined {
  return price === undefined ? undefined : `${price} ${priceCurrency ?? ''}`.trim();
}
