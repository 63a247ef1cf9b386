import { type Claim, type ProofKind, proofKinds } from './claim.ts';
import { type DeclarationName, declarationKinds } from './declarations.ts';
import type { Contact } from './reporter.ts';

type Party = 'notifier' | 'owner';
const contactParts = [
  'name',
  'organization',
  'jobTitle',
  'email',
  'telephone',
  'address',
  'country',
] as const;

/** What a standard's field may ask of a claim, by name. */
export type ClaimTerm =
  | 'reason'
  | 'inFavour'
  | 'explanation'
  | 'url'
  | 'id'
  | 'name'
  | 'price'
  | 'seller.name'
  | 'seller.id'
  | 'seenAt'
  | 'marketplace'
  | 'recipient'
  | 'object'
  | 'reporter'
  | `${Party}.${(typeof contactParts)[number]}`
  | 'authority'
  | `right.${'kind' | 'name' | 'registrationNumber' | 'jurisdiction' | 'classes' | 'certificate' | 'url'}`
  | 'nature'
  | 'signature'
  | 'signedAt'
  | 'language'
  | 'jurisdiction'
  | `proof.${ProofKind}`
  | `declaration.${DeclarationName}`;

export type ClaimValues = Partial<Record<ClaimTerm, readonly string[]>>;

/**
 * The claim by its terms. Every value stands in the claim as it is, letter by letter; a term of
 * which the claim says nothing is absent.
 */
export function valuesOf(claim: Claim): ClaimValues {
  const { location, right } = claim;
  const found: Partial<Record<ClaimTerm, readonly (string | undefined)[]>> = {
    reason: claim.reasons.map(({ text }) => text),
    inFavour: claim.inFavour.map(({ text }) => text),
    explanation: [claim.explanation],
    url: [location.url],
    id: [location.id],
    name: [location.name],
    price: [location.price],
    'seller.name': [location.seller.name],
    'seller.id': [location.seller.id],
    seenAt: [location.seenAt],
    marketplace: [location.marketplace],
    recipient: [claim.recipient],
    object: [location.kind],
    reporter: [claim.reporter],
    ...contactTerms('notifier', claim.notifier),
    ...contactTerms('owner', claim.owner),
    authority: [claim.authority],
    'right.kind': [right?.kind],
    'right.name': [right?.name],
    'right.registrationNumber': [right?.registrationNumber],
    'right.jurisdiction': [right?.jurisdiction],
    'right.classes': right?.classes ?? [],
    'right.certificate': [right?.certificate],
    'right.url': [right?.url],
    nature: [claim.nature],
    signature: [claim.signature?.name],
    signedAt: [claim.signature?.signedAt],
    language: [claim.language],
    jurisdiction: [claim.jurisdiction],
  };
  for (const kind of proofKinds) {
    const proofs = claim.proofs.filter((proof) => proof.kind === kind);
    found[`proof.${kind}`] = proofs.map(({ reference }) => reference);
  }
  for (const kind of Object.keys(declarationKinds) as DeclarationName[]) {
    const made = claim.declarations.filter((declaration) => declaration.kind === kind);
    found[`declaration.${kind}`] = made.map(({ text }) => text);
  }
  const values: ClaimValues = {};
  for (const [term, stated] of Object.entries(found) as [ClaimTerm, (string | undefined)[]][]) {
    const known = stated.filter((value) => value !== undefined && value !== '') as string[];
    if (known.length > 0) values[term] = known;
  }
  return values;
}

function contactTerms(
  party: Party,
  contact: Contact | undefined,
): Record<`${Party}.${string}`, (string | undefined)[]> {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } =
    contact?.address ?? {};
  // A country alone is no address that a letter reaches.
  const lines = streetAddress
    ? [streetAddress, postalCode, addressLocality, addressRegion, addressCountry]
    : [];
  return {
    [`${party}.name`]: [contact?.name],
    [`${party}.organization`]: [contact?.organization],
    [`${party}.jobTitle`]: [contact?.jobTitle],
    [`${party}.email`]: [contact?.email],
    [`${party}.telephone`]: [contact?.telephone],
    [`${party}.address`]: lines,
    [`${party}.country`]: [addressCountry],
  };
}
