import type { ListingField } from '../listing/listing.ts';
import type { Claim, Reason } from './claim.ts';
import { letterLabels } from './letter-labels.ts';
import type { Contact } from './reporter.ts';

/** The sentences of a letter, with what is filled into each. */
export interface LetterTexts {
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

/**
 * The claim as a plain letter: what the listing is, what was seen, what speaks for it, and how it
 * was weighed; then whatever the reporter states besides. It passes no judgement: the reader is
 * asked to look.
 */
export function letterOf(claim: Claim, texts: LetterTexts): string {
  const { location, reasons, inFavour } = claim;
  const known = (value: string | undefined, write: (value: string) => string) =>
    value ? [write(value)] : [];
  const side = (heading: string, told: readonly Reason[]) =>
    told.length > 0 ? ['', heading, ...told.map((reason) => `- ${line(reason, texts)}`)] : [];

  return [
    texts.opening(),
    '',
    ...known(location.name, texts.name),
    ...known(location.url, texts.url),
    ...known(location.id, texts.id),
    ...known(location.seller.name ?? location.seller.id, texts.seller),
    ...known(location.price, texts.price),
    ...side(texts.against(), reasons),
    ...side(texts.inFavour(), inFavour),
    ...ownStatements(claim),
    '',
    texts.method(claim.rulebook, claim.extensionVersion),
    texts.closing(),
    ...sender(claim),
  ].join('\n');
}

function line({ text, field, words }: Reason, texts: LetterTexts): string {
  return words ? texts.evidence(text, texts.fieldName(field), words) : text;
}

/** What the reporter adds to what was seen; each block only where there is something in it. */
function ownStatements(claim: Claim): string[] {
  const labels = letterLabels(claim.language);
  const { right, explanation, nature, owner, authority, proofs, declarations } = claim;
  const block = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, ...lines] : [];
  return [
    ...block(labels.explanation, stated(explanation)),
    ...block(
      labels.right,
      right
        ? stated(
            joined([right.name, labels.rightKind[right.kind]]),
            joined([right.registrationNumber, right.jurisdiction, ...(right.classes ?? [])]),
            right.certificate,
            right.url,
          )
        : [],
    ),
    ...block(labels.owner, right && owner !== claim.notifier ? contactLines(owner) : []),
    ...block(labels.authority, stated(authority)),
    ...block(labels.nature, nature ? [labels.natureName[nature]] : []),
    ...block(
      labels.proofs,
      proofs.map(({ kind, reference }) => `- ${labels.proofKind[kind]}: ${reference}`),
    ),
    ...block(
      labels.declarations,
      declarations.map(({ text }) => `- ${text}`),
    ),
  ];
}

function sender({ notifier, signature, language }: Claim): string[] {
  const labels = letterLabels(language);
  const lines = contactLines(notifier);
  return [
    ...(lines.length > 0 ? ['', labels.from, ...lines] : []),
    ...(signature ? ['', labels.signature, joined([signature.name, signature.signedAt])] : []),
  ];
}

function contactLines(contact: Contact | undefined): string[] {
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } =
    contact?.address ?? {};
  return stated(
    joined([contact?.name, contact?.jobTitle]),
    contact?.organization,
    streetAddress,
    joined([postalCode, addressLocality, addressRegion, addressCountry]),
    contact?.email,
    contact?.telephone,
  );
}

function joined(values: readonly (string | undefined)[]): string {
  return stated(...values).join(', ');
}

function stated(...values: (string | undefined)[]): string[] {
  return values.filter((value): value is string => Boolean(value));
}
