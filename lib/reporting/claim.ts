import type { Listing, ListingField } from '../listing/listing.ts';
import type { Evidence, RuleReference } from '../signals/evidence.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Declaration, mayDeclare } from './declarations.ts';
import type { Contact, Reporter, ReporterKind, Right } from './reporter.ts';

/** One thing that was seen, with where to find it again. */
export interface Reason {
  /** The sentence for the reader, in the claim's language. */
  text: string;
  signal: string;
  weight: number;
  /** The exact words, the field of the listing, and where in it they stand (UTF-16, end exclusive). */
  words: string;
  field: ListingField;
  start: number;
  end: number;
  rule: RuleReference;
  /** Into the evidence bundle: a file and a JSON Pointer (RFC 6901). */
  evidence: `verdict.json#/evidence/${number}`;
}

/** What the claim is about, as exactly as the page told. */
export interface Location {
  kind: 'listing';
  /** ISO 8601, UTC: when the page was read. */
  seenAt?: string;
  url?: string;
  /** Identifier of a file in `lib/marketplaces/`, or the host of another shop. */
  marketplace?: string;
  id?: string;
  name?: string;
  /** ISO 4217 and a decimal number. */
  price?: string;
  seller: { name?: string; id?: string; url?: string };
}

export const natures = ['product', 'packaging', 'image', 'text'] as const;
/** What of the offer infringes the right: only the owner can say. */
export type Nature = (typeof natures)[number];

export const proofKinds = [
  'decision',
  'test-purchase',
  'appraisal',
  'style-statement',
  'genuine-picture',
  'listing-picture',
  'comparison',
  'screenshot',
  'chat',
  'official-page',
  'evaluation-report',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/** Something that the reporter can show beside the listing: a number, a file name or an address. */
export interface Proof {
  kind: ProofKind;
  reference: string;
}

/** What only the user can add, each by an act of their own. */
export interface OwnStatements {
  explanation?: string;
  nature?: Nature;
  proofs?: readonly Proof[];
  declarations?: readonly Declaration[];
  signature?: { name: string; signedAt: string };
}

/**
 * What a reporter says of a listing, bound to no law and no form; `project` turns it into each.
 * Everything in it was read from the page, weighed by a rule, or stated by the user.
 */
export interface Claim extends Required<Pick<OwnStatements, 'proofs' | 'declarations'>> {
  reasons: readonly Reason[];
  /** What speaks for the listing; a notice that keeps it back is not complete. */
  inFavour: readonly Reason[];
  location: Location;
  reporter: ReporterKind;
  notifier: Contact;
  /** Whose right it is: the notifier, or the agent's principal; nobody for a shopper. */
  owner?: Contact;
  right?: Right;
  authority?: string;
  nature?: Nature;
  explanation?: string;
  signature?: { name: string; signedAt: string };
  /** The marketplace's or the authority's name, as its readers know it. */
  recipient?: string;
  /** BCP 47: the language of the notice. */
  language: string;
  /** BCP 47: the language that the reasons are told in. */
  evidenceLanguage: string;
  /** ISO 3166-1 alpha-2, or `EU`: whose law is called upon. */
  jurisdiction?: string;
  /** Its name and date. */
  rulebook: string;
  extensionVersion: string;
}

export interface ClaimContext {
  /** BCP 47, of the notice. */
  language: string;
  /** BCP 47, of the verdict's sentences; the notice's where absent. */
  evidenceLanguage?: string;
  rulebook: string;
  extensionVersion: string;
  seenAt?: string;
  recipient?: string;
  jurisdiction?: string;
  /** Of the reporter's rights; else the first that protects a brand which the listing names. */
  right?: Right;
}

/**
 * The claim that this reporter can honestly make. Whatever only an owner or agent may state is
 * left out of a shopper's, wherever it came from.
 */
export function claimOf(
  listing: Listing,
  verdict: Pick<Verdict, 'evidence' | 'brands'>,
  reporter: Reporter,
  context: ClaimContext,
  own: OwnStatements = {},
): Claim {
  const reasons = verdict.evidence.map(reasonOf);
  return {
    reasons: reasons.filter(({ weight }) => weight > 0),
    inFavour: reasons.filter(({ weight }) => weight < 0),
    location: locationOf(listing, context.seenAt),
    reporter: reporter.kind,
    notifier: reporter.contact,
    ...(reporter.kind !== 'shopper' && {
      owner: reporter.kind === 'agent' ? reporter.principal : reporter.contact,
      right: rightFor(verdict, reporter.rights, context.right),
      nature: own.nature,
      signature: own.signature,
    }),
    ...(reporter.kind === 'agent' && { authority: reporter.authority }),
    explanation: own.explanation,
    proofs: own.proofs ?? [],
    declarations: (own.declarations ?? []).filter(({ kind }) => mayDeclare(reporter.kind, kind)),
    recipient: context.recipient,
    language: context.language,
    evidenceLanguage: context.evidenceLanguage ?? context.language,
    jurisdiction: context.jurisdiction,
    rulebook: context.rulebook,
    extensionVersion: context.extensionVersion,
  };
}

function reasonOf(evidence: Evidence, position: number): Reason {
  const { text, signal, weight, words, field, start, end, rule } = evidence;
  const pointer = `verdict.json#/evidence/${position}` as const;
  return { text, signal, weight, words, field, start, end, rule, evidence: pointer };
}

function locationOf(listing: Listing, seenAt: string | undefined): Location {
  const { url, marketplace, id, name, seller = {} } = listing;
  return { kind: 'listing', seenAt, url, marketplace, id, name, price: priceOf(listing), seller };
}

/** As ISO 4217 and a plain decimal number, which every reader of a report takes alike. */
export function priceOf({
  price,
  lowPrice,
  highPrice,
  priceCurrency,
}: Listing): string | undefined {
  const amount = price ?? lowPrice ?? highPrice;
  if (amount === undefined) return undefined;
  return priceCurrency ? `${priceCurrency} ${amount}` : String(amount);
}

function rightFor(
  { brands }: Pick<Verdict, 'brands'>,
  rights: readonly Right[],
  chosen: Right | undefined,
): Right | undefined {
  if (chosen)
    return rights.find(
      ({ kind, name, registrationNumber }) =>
        kind === chosen.kind &&
        name === chosen.name &&
        registrationNumber === chosen.registrationNumber,
    );
  return rights.find(({ brand }) => brands.some(({ id }) => id === brand));
}
