import type { ReportChannel } from '../../marketplaces/channel.ts';
import type { ProofKind } from '../claim.ts';

/** A reason that Alibaba's platform accepts, and what has to be shown for it. */
export interface IppReason {
  id: string;
  title: string;
  /** Signals whose evidence points to it; none where only a proof of the reporter's can. */
  signals: readonly string[];
  needs: readonly ProofKind[];
  /** Whether a shopper can honestly give it. */
  shopper: boolean;
}

/** The platform's list of reasons was seen; what proves each is in part recalled. */
export const ippReasonsCertainty: ReportChannel['certainty'] = 'partly verified';

export const ippReasons: readonly IppReason[] = [
  {
    id: 'decision',
    title: 'A court or an office has decided',
    signals: [],
    needs: ['decision'],
    shopper: false,
  },
  {
    id: 'test-purchase',
    title: 'Test purchase with a signed appraisal',
    signals: [],
    needs: ['test-purchase', 'appraisal'],
    shopper: false,
  },
  {
    id: 'no-such-model',
    title: 'The owner never made this style or model',
    signals: [],
    needs: ['style-statement'],
    shopper: false,
  },
  {
    id: 'comparison',
    title: 'Comparison with the genuine article',
    signals: [],
    needs: ['genuine-picture', 'listing-picture', 'comparison'],
    shopper: false,
  },
  {
    id: 'self-admission',
    title: 'The page itself says so',
    signals: ['self-admission', 'replica-phrase'],
    needs: ['screenshot'],
    shopper: true,
  },
  {
    id: 'chat-admission',
    title: 'The seller said so in the chat',
    signals: [],
    needs: ['chat'],
    shopper: true,
  },
  {
    id: 'obscured-mark',
    title: 'The mark is obscured or masked',
    signals: ['disguised-brand'],
    needs: ['screenshot', 'genuine-picture'],
    shopper: true,
  },
  {
    id: 'keyword-abuse',
    title: 'The mark stands in the title of goods of another make',
    signals: ['brand-not-in-brand-field', 'keyword-stuffing'],
    needs: ['screenshot'],
    shopper: true,
  },
  {
    id: 'logo-misuse',
    title: 'The logo is misused in pictures',
    signals: [],
    needs: ['listing-picture'],
    shopper: true,
  },
  {
    id: 'copied-picture',
    title: 'Pictures are copied',
    signals: [],
    needs: ['official-page', 'screenshot'],
    shopper: false,
  },
];
