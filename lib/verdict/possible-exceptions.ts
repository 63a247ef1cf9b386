import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Verdict } from './verdict.ts';

/** What the user says against the rules; when, and under which name, is filled in where it is kept. */
export type NewException = Omit<Exception, 'id' | 'madeAt'>;

export interface PossibleException {
  exception: Omit<NewException, 'reason'>;
  /** Whom or what it is about: the listing, the seller, the brand, or the words. */
  about: string;
}

/** What can be said against a verdict, the whole listing first. */
export function possibleExceptions(listing: Listing, verdict: Verdict): PossibleException[] {
  const against = verdict.evidence.filter(({ weight }) => weight > 0);
  const wrongRules = against.map(({ rule: { kind, id } }) => ({ kind, id }));
  return [
    ...ofListing(listing, wrongRules),
    ...ofSeller(listing, wrongRules),
    ...ofRules(listing, verdict, against),
  ];
}

type WrongRules = Exception['wrongRules'];

const nameOf = (listing: Listing) => (listing.name ?? listing.url ?? '').slice(0, 500);

function ofListing(listing: Listing, wrongRules: WrongRules): PossibleException[] {
  const key = listingKey(listing);
  if (!key) return [];
  const about = nameOf(listing);
  return [{ exception: { kind: 'genuine', listingKey: key, about, wrongRules }, about }];
}

function ofSeller({ marketplace, seller }: Listing, wrongRules: WrongRules): PossibleException[] {
  if (!marketplace || !(seller?.id || seller?.name)) return [];
  const about = (seller.name ?? seller.id ?? '').slice(0, 500);
  const who = {
    marketplace,
    ...(seller.id ? { id: seller.id } : {}),
    ...(seller.name ? { name: seller.name } : {}),
  };
  return [{ exception: { kind: 'trusted', seller: who, about, wrongRules }, about }];
}

function ofRules(
  listing: Listing,
  { brands }: Verdict,
  against: Verdict['evidence'],
): PossibleException[] {
  const key = listingKey(listing);
  if (!key) return [];
  const of = (kind: 'misattributed' | 'harmless', rule: 'brand' | 'phrase', id: string) => ({
    kind,
    listingKey: key,
    rule: id,
    about: nameOf(listing),
    wrongRules: [{ kind: rule, id }],
  });
  const phrases = new Map(
    against.filter(({ rule }) => rule.kind === 'phrase').map((one) => [one.rule.id, one.words]),
  );
  return [
    ...brands.map(({ id, name }) => ({ exception: of('misattributed', 'brand', id), about: name })),
    ...[...phrases].map(([id, words]) => ({
      exception: of('harmless', 'phrase', id),
      about: words,
    })),
  ];
}
