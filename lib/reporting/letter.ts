import type { ListingField } from '../listing/listing.ts';
import type { Claim, Reason } from './claim.ts';
import type { ClaimTerm } from './claim-terms.ts';
import { type DeclarationName, declarationKinds } from './declarations.ts';
import { filledIn, type LetterWords, letterLanguage, letterWords } from './letters/index.ts';
import type { Report } from './report.ts';
import { type Contact, rightKinds } from './reporter.ts';

export interface Letter {
  subject: string;
  text: string;
}

/**
 * The claim as a plain letter, in the claim's language: what the listing is, what was seen, what
 * speaks for it, and how it was weighed; then whatever the reporter states besides. It passes no
 * judgement: the reader is asked to look.
 */
export function letterOf(claim: Claim): Letter {
  const words = letterWords(claim.language);
  const { location, reasons, inFavour } = claim;
  const { labels } = words;
  const side = (heading: string, told: readonly Reason[]) =>
    block(
      words,
      heading,
      told.map((reason) => `- ${reasonIn(claim, reason, words)}`),
    );
  const voice = claim.reporter === 'shopper' ? 'shopper' : 'owner';
  const lines = [
    words.opening[voice],
    '',
    ...labelled(words, labels.name, location.name),
    ...labelled(words, labels.url, location.url),
    ...labelled(words, labels.id, location.id),
    ...labelled(words, labels.seller, location.seller.name ?? location.seller.id),
    ...labelled(words, labels.price, location.price),
    ...side(labels.against, reasons),
    ...side(labels.inFavour, inFavour),
    ...ownStatements(claim, words),
    '',
    filledIn(words.method, { version: claim.extensionVersion, rulebook: claim.rulebook }),
    words.closing[voice],
    ...sender(claim, words),
  ];
  return { subject: subjectOf(words.subject, claim), text: lines.join('\n') };
}

/** The text by which a report is taken back, in the language that it was made in. */
export function withdrawalOf(
  { language, claim, filedAt }: WithdrawnReport,
  notifier: Contact,
): Letter {
  const words = letterWords(language);
  const { withdrawal, labels } = words;
  const [name] = claim.name ?? [];
  const date = filedAt.slice(0, 10);
  return {
    subject: filledIn(withdrawal.subject, { name: name ?? claim.id?.[0] ?? '' }),
    text: [
      filledIn(withdrawal.text, { date }),
      '',
      ...labelled(words, labels.name, name),
      ...labelled(words, labels.url, claim.url?.[0]),
      ...labelled(words, labels.id, claim.id?.[0]),
      '',
      withdrawal.closing,
      ...block(words, labels.from, contactLines(notifier)),
    ].join('\n'),
  };
}

/** What a batch's letter needs of each report in it. */
export type ReportInBatch = Pick<
  Report,
  'language' | 'claim' | 'reporter' | 'rulebook' | 'extensionVersion' | 'evidence'
>;

/**
 * One letter for many listings that are reported together: what is the same for all is said once,
 * and for each listing where it is and what speaks most against it.
 */
export function batchLetterOf(reports: readonly ReportInBatch[]): Letter {
  const [first] = reports;
  if (!first) return { subject: '', text: '' };
  const words = letterWords(first.language);
  const { labels, colon } = words;
  const voice = first.reporter === 'shopper' ? 'shopper' : 'owner';
  const said = (term: ClaimTerm) => first.claim[term] ?? [];
  const kind = rightKinds.find((one) => one === said('right.kind')[0]);
  const right = joined([
    said('right.name')[0],
    kind && words.rights[kind],
    ...said('right.registrationNumber'),
    ...said('right.jurisdiction'),
    ...said('right.classes'),
  ]);
  const declared = (Object.keys(declarationKinds) as DeclarationName[]).flatMap((name) =>
    said(`declaration.${name}`),
  );
  const listings = reports.flatMap(({ claim, evidence }, at) => [
    `${at + 1}. ${joined([claim.name?.[0], claim.id?.[0]])}`,
    ...(claim.url ?? []),
    ...stated(shortReasonOf({ language: first.language, evidence })),
  ]);
  return {
    subject: filledIn(words.subject, {
      name: `${said('marketplace')[0] ?? ''} (${reports.length})`,
    }),
    text: [
      words.opening[voice],
      ...block(words, labels.right, stated(right, ...said('right.certificate'))),
      ...block(words, labels.owner, stated(said('owner.organization')[0] ?? said('owner.name')[0])),
      ...block(words, labels.authority, said('authority')),
      ...block(words, labels.explanation, said('explanation')),
      ...block(words, labels.urls, listings),
      ...block(
        words,
        labels.declarations,
        declared.map((text) => `- ${text}`),
      ),
      '',
      filledIn(words.method, { version: first.extensionVersion, rulebook: first.rulebook }),
      words.closing[voice],
      ...block(
        words,
        labels.from,
        stated(
          joined([...said('notifier.name'), ...said('notifier.jobTitle')]),
          ...said('notifier.organization'),
          joined(said('notifier.address')),
          ...said('notifier.email'),
          ...said('notifier.telephone'),
        ),
      ),
      ...(said('signature')[0]
        ? [`${labels.signature}${colon}${joined([...said('signature'), ...said('signedAt')])}`]
        : []),
    ].join('\n'),
  };
}

/** What speaks most against a reported listing, in one sentence of the notice's language; empty where nothing does. */
export function shortReasonOf({
  language,
  evidence,
}: Pick<Report, 'language' | 'evidence'>): string {
  const words = letterWords(language);
  const [strongest] = evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return '';
  const { words: seen, field, signal } = strongest;
  return quotedIn(seen, field, words.signals[signal], words);
}

export interface WithdrawnReport {
  language: string;
  /** By `ClaimTerm`. */
  claim: Readonly<Record<string, readonly string[]>>;
  /** ISO 8601, UTC. */
  filedAt: string;
}

function subjectOf(sentence: string, { location }: Claim): string {
  return filledIn(sentence, { name: location.name ?? location.id ?? location.url ?? '' });
}

/** Evidence was told in the interface's language; a letter in another tells it in its own words. */
function reasonIn(claim: Claim, { text, signal, field, words: seen }: Reason, words: LetterWords) {
  const isSame = letterLanguage(claim.language) === letterLanguage(claim.evidenceLanguage);
  return quotedIn(seen, field, isSame ? text : words.signals[signal], words);
}

function quotedIn(seen: string, field: string, told: string | undefined, words: LetterWords) {
  const text = told ?? words.signals.other;
  if (!seen) return text;
  const name = words.fields[field as ListingField] ?? words.fields.other;
  return filledIn(words.quoted, { text, field: name, words: seen });
}

/** What the reporter adds to what was seen; each block only where there is something in it. */
function ownStatements(claim: Claim, words: LetterWords): string[] {
  const { right, explanation, nature, owner, authority, proofs, declarations } = claim;
  const { labels } = words;
  return [
    ...block(words, labels.explanation, stated(explanation)),
    ...block(
      words,
      labels.right,
      right
        ? stated(
            joined([right.name, words.rights[right.kind]]),
            joined([right.registrationNumber, right.jurisdiction, ...(right.classes ?? [])]),
            right.certificate,
            right.url,
          )
        : [],
    ),
    ...block(words, labels.owner, right && owner !== claim.notifier ? contactLines(owner) : []),
    ...block(words, labels.authority, stated(authority)),
    ...block(words, labels.nature, nature ? [words.natures[nature]] : []),
    ...block(
      words,
      labels.proofs,
      proofs.map(({ kind, reference }) => `- ${words.proofs[kind]}${words.colon}${reference}`),
    ),
    ...block(
      words,
      labels.declarations,
      declarations.map(({ text }) => `- ${text}`),
    ),
  ];
}

function sender({ notifier, signature }: Claim, words: LetterWords): string[] {
  const signed = signature ? [joined([signature.name, signature.signedAt])] : [];
  return [
    ...block(words, words.labels.from, contactLines(notifier)),
    ...block(words, words.labels.signature, signed),
  ];
}

function labelled({ colon }: LetterWords, label: string, value: string | undefined): string[] {
  return value ? [`${label}${colon}${value}`] : [];
}

function block({ colon }: LetterWords, heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${heading}${colon}`.trimEnd(), ...lines] : [];
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
