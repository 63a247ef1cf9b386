import type { Listing } from '../listing/listing.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Claim, type ClaimContext, claimOf, type OwnStatements } from './claim.ts';
import { type Letter, letterOf } from './letter.ts';
import type { Reporter, Right } from './reporter.ts';

/** What the user chose for one notice. */
export interface NoticeChoices {
  /** BCP 47. */
  language: string;
  /** The law or form that it is for, instead of the channel's own; see `standards/`. */
  standard?: string;
  right?: Right;
  own: OwnStatements;
}

export interface Notice {
  claim: Claim;
  letter: Letter;
}

/** Where a notice comes from, beside who makes it. */
export type NoticeContext = Pick<
  ClaimContext,
  'rulebook' | 'extensionVersion' | 'evidenceLanguage' | 'seenAt' | 'recipient'
>;

/** What this reporter can honestly say of a listing, and the letter that says it. */
export function noticeOf(
  { listing, verdict }: { listing: Listing; verdict: Verdict },
  reporter: Reporter,
  { language, right, own }: NoticeChoices,
  context: NoticeContext,
): Notice {
  const claim = claimOf(
    listing,
    verdict,
    reporter,
    { ...context, language, ...(right && { right }) },
    own,
  );
  return { claim, letter: letterOf(claim) };
}

/** Who has set nothing reports as a shopper without a name. */
export const unnamedShopper: Reporter = { kind: 'shopper', contact: {} };
