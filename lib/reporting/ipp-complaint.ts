import type { ReportChannel } from '../marketplaces/channel.ts';
import type { Claim, ProofKind, Reason } from './claim.ts';
import { type Projection, project } from './project.ts';
import { alibabaIpp } from './standards/alibaba-ipp.ts';
import { type IppReason, ippReasons, ippReasonsCertainty } from './standards/ipp-reasons.ts';

export interface SupportedIppReason {
  reason: IppReason;
  /** What was seen that points to it. */
  seen: readonly Reason[];
  /** What still has to be shown for it. */
  lacking: readonly ProofKind[];
}

export interface IppComplaint {
  projection: Projection;
  /** How sure the list of reasons is. */
  certainty: ReportChannel['certainty'];
  /** The fully proven first. */
  reasons: readonly SupportedIppReason[];
}

/** A complaint for Alibaba's platform, with the reasons of its list that the claim supports. */
export function ippComplaint(claim: Claim): IppComplaint {
  return {
    projection: project(claim, alibabaIpp),
    certainty: ippReasonsCertainty,
    reasons: supportedIppReasons(claim),
  };
}

/**
 * Reasons of Alibaba's list that something in the claim points to: evidence that was weighed, or,
 * where no signal can, all that has to be shown.
 */
export function supportedIppReasons(claim: Claim): SupportedIppReason[] {
  const shown = new Set(claim.proofs.map(({ kind }) => kind));
  return ippReasons
    .filter(({ shopper }) => shopper || claim.reporter !== 'shopper')
    .map((reason) => ({
      reason,
      seen: claim.reasons.filter(({ signal }) => reason.signals.includes(signal)),
      lacking: reason.needs.filter((need) => !shown.has(need)),
    }))
    .filter(({ seen, lacking, reason }) =>
      reason.signals.length > 0 ? seen.length > 0 : lacking.length === 0,
    )
    .sort((a, b) => a.lacking.length - b.lacking.length);
}
