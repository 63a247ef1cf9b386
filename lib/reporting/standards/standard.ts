import type { ReportChannel } from '../../marketplaces/channel.ts';
import type { ClaimTerm } from '../claim-terms.ts';
import type { ReporterKind, RightKind } from '../reporter.ts';

/** One thing that a law or a form asks for. */
export interface StandardField {
  /** As the law or the form numbers or names it. */
  id: string;
  name: string;
  /** What is asked, for the one who has to supply it. */
  asks: string;
  /** What the claim must say: every one, and of an inner list at least one. */
  needs: readonly (ClaimTerm | readonly ClaimTerm[])[];
  /** Told besides, where the claim says it. */
  takes?: readonly ClaimTerm[];
  /** May stay empty. */
  optional?: true;
  /** Asked only of such reporters, and for such rights. */
  only?: { reporter?: ReporterKind; rights?: readonly RightKind[] };
  /** Answered with a code: the values of `of`, joined by `/`, are its key. */
  code?: { of: readonly ClaimTerm[]; table: Readonly<Record<string, string>> };
  /** UTF-16 units; what is longer is left out by whole values, never cut inside one. */
  atMost?: number;
  /** Met without any value, and why. */
  metBy?: string;
  /** Nothing in a claim can answer it: only the user, in the form itself. */
  byHand?: true;
}

/** What a law or a marketplace asks of a notice. A fact of the outside world, so with its certainty. */
export interface Standard {
  id: string;
  title: string;
  source: string;
  /** ISO 8601: when the source was looked at, or its own date. */
  date: string;
  certainty: ReportChannel['certainty'];
  /** Who may use it, with the sentence for whom it refuses. */
  reporters: { kinds: readonly ReporterKind[]; otherwise: string };
  /** For which rights; all, and none, where absent. */
  rights?: { kinds: readonly RightKind[]; otherwise: string };
  /** For listings on which marketplaces; all where absent. */
  marketplaces?: { ids: readonly string[]; otherwise: string };
  /** What becomes of the reporter's data, where that is known. */
  caution?: string;
  /** How many listings a notice may name. */
  listingsAtMost?: number;
  fields: readonly StandardField[];
}

export const ownerOrAgent = ['rights-owner', 'agent'] as const;
export const anyone = ['shopper', 'rights-owner', 'agent'] as const;

/** A field that may stay empty and that only the user can fill, in the form itself. */
export function byHand(id: string, asks: string): StandardField {
  return { id, name: id, asks, needs: [], byHand: true, optional: true };
}
