import type { Listing, ListingField } from '../listing/listing.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The sentences of a notice, with what is filled into each. */
export interface NoticeTexts {
  opening(): string;
  name(value: string): string;
  url(value: string): string;
  id(value: string): string;
  seller(value: string): string;
  price(value: string): string;
  against(): string;
  inFavour(): string;
  evidence(text: string, field: string, words: string): string;
  method(rulebook: string, extensionVersion: string): string;
  closing(): string;
  fieldName(field: ListingField): string;
}

export interface NoticeContext {
  texts: NoticeTexts;
  rulebook: string;
  extensionVersion: string;
}

/**
 * The text of a shopper's report: what the listing is, what was seen, what speaks for it, and how
 * it was weighed. It states no right and passes no judgement: the marketplace is asked to look.
 */
export function noticeOf(listing: Listing, verdict: Verdict, context: NoticeContext): string {
  const { texts } = context;
  const known = (value: string | undefined, write: (value: string) => string) =>
    value ? [write(value)] : [];
  const side = (heading: string, evidence: readonly Evidence[]) =>
    evidence.length > 0 ? ['', heading, ...evidence.map((one) => `- ${line(one, texts)}`)] : [];

  return [
    texts.opening(),
    '',
    ...known(listing.name, texts.name),
    ...known(listing.url, texts.url),
    ...known(listing.id, texts.id),
    ...known(listing.seller?.name ?? listing.seller?.id, texts.seller),
    ...known(priceOf(listing), texts.price),
    ...side(
      texts.against(),
      verdict.evidence.filter(({ weight }) => weight > 0),
    ),
    ...side(
      texts.inFavour(),
      verdict.evidence.filter(({ weight }) => weight < 0),
    ),
    '',
    texts.method(context.rulebook, context.extensionVersion),
    texts.closing(),
  ].join('\n');
}

function line({ text, field, words }: Evidence, texts: NoticeTexts): string {
  return words ? texts.evidence(text, texts.fieldName(field), words) : text;
}

/** As ISO 4217 and a plain decimal number, which every reader of a report takes alike. */
function priceOf({ price, lowPrice, highPrice, priceCurrency }: Listing): string | undefined {
  const amount = price ?? lowPrice ?? highPrice;
  if (amount === undefined) return undefined;
  return priceCurrency ? `${priceCurrency} ${amount}` : String(amount);
}
