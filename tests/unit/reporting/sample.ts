import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import {
  type Claim,
  claimOf,
  type OwnStatements,
  proofKinds,
} from '../../../lib/reporting/claim.ts';
import { type DeclarationName, declarationKinds } from '../../../lib/reporting/declarations.ts';
import { letterWords } from '../../../lib/reporting/letters/index.ts';
import type { Contact, Reporter, Right, RightKind } from '../../../lib/reporting/reporter.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

/** On any marketplace, with something against it and something for it. */
export const listingOn = (marketplace: string): Listing => ({
  id: '4711',
  marketplace,
  url: `https://${marketplace}.example/item/4711`,
  name: 'Nike Air Max AAA quality, not original',
  brand: 'Nike',
  price: 20,
  priceCurrency: 'USD',
  seller: { id: 'seller-9', name: 'shoeworld' },
});

export const verdictOn = (marketplace: string) =>
  weigh(listingOn(marketplace), openImage(compile(small)));

const contact = (who: string): Contact => ({
  name: `${who} name`,
  organization: `${who} company`,
  jobTitle: `${who} title`,
  email: `${who}@mail.example`,
  telephone: `+1 ${who}`,
  address: {
    streetAddress: `1 ${who} Street`,
    addressLocality: `${who}ville`,
    addressRegion: `${who}shire`,
    postalCode: `P-${who}`,
    addressCountry: 'DE',
  },
});

export const right = (kind: RightKind): Right => ({
  kind,
  brand: 'nike',
  name: `the ${kind}`,
  registrationNumber: `${kind} 1`,
  jurisdiction: 'EU',
  classes: ['25'],
  certificate: `${kind}.pdf`,
  url: `https://owner.example/${kind}`,
});

const rights = [right('trade-mark'), right('copyright'), right('design'), right('patent')];

export const reporters = {
  shopper: { kind: 'shopper', contact: contact('shopper') },
  'rights-owner': { kind: 'rights-owner', contact: contact('owner'), rights },
  agent: {
    kind: 'agent',
    contact: contact('agent'),
    principal: contact('principal'),
    authority: 'power-of-attorney.pdf',
    rights,
  },
} as const satisfies Record<string, Reporter>;

/** Everything that a user could add. */
export const everyStatement: OwnStatements = {
  explanation: 'what I say',
  nature: 'product',
  proofs: proofKinds.map((kind) => ({ kind, reference: `${kind}.proof` })),
  declarations: (Object.keys(declarationKinds) as DeclarationName[]).map((kind) => ({
    kind,
    text: letterWords('en').declarations[kind],
    madeAt: '2026-01-02T03:04:05Z',
  })),
  signature: { name: 'the signature', signedAt: '2026-01-02T03:04:06Z' },
};

/** The fullest claim that this reporter can make of a right. */
export function fullClaim(
  reporter: keyof typeof reporters,
  kind: RightKind,
  marketplace: string,
  own: OwnStatements = everyStatement,
): Claim {
  return claimOf(
    listingOn(marketplace),
    verdictOn(marketplace),
    reporters[reporter],
    {
      language: 'en',
      rulebook: 'small (2025)',
      extensionVersion: '1.0.0',
      seenAt: '2026-01-01T00:00:00Z',
      recipient: `${marketplace} Inc.`,
      jurisdiction: 'EU',
      right: right(kind),
    },
    own,
  );
}
