import type { Listing } from '../listing/listing.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { claimOf } from './claim.ts';
import { type LetterTexts, letterOf } from './letter.ts';

export type NoticeTexts = LetterTexts;

export interface NoticeContext {
  texts: NoticeTexts;
  rulebook: string;
  extensionVersion: string;
}

/** A shopper's letter about a listing, without a name: it states no right and declares nothing. */
export function noticeOf(listing: Listing, verdict: Verdict, context: NoticeContext): string {
  const { texts, rulebook, extensionVersion } = context;
  const shopper = { kind: 'shopper', contact: {} } as const;
  // Of a letter without statements of the reporter's own, all words are in `texts`.
  const claim = claimOf(listing, verdict, shopper, { language: '', rulebook, extensionVersion });
  return letterOf(claim, texts);
}
