import { say } from '../../lib/i18n.ts';
import type { Summary } from '../../lib/overlay/verdicts-to-show.ts';

/** What the line on a page of listings says, in the language of the interface. */
export interface ResultsLineTexts {
  /** How many listings are flagged, of how many. */
  summary(summary: Summary): string;
  hidden(count: number): string;
  /** Hidden cards that the user has had shown. */
  shown(count: number): string;
  show: string;
  hideAgain: string;
}

export function resultsLineTexts(): ResultsLineTexts {
  return {
    summary: ({ flagged, all, threshold }) => say(`resultsLine_${threshold}`, flagged, all),
    hidden: (count) => say('lineHidden', count),
    shown: (count) => say('lineShown', count),
    get show() {
      return say('lineShow');
    },
    get hideAgain() {
      return say('lineHideAgain');
    },
  };
}
