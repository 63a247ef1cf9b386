import type { Summary } from '../../lib/overlay/verdicts-to-show.ts';
import type { TellWord } from '../../lib/page-words.ts';

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

/** @param tell words that came with the verdicts. */
export function resultsLineTexts(tell: TellWord): ResultsLineTexts {
  return {
    summary: ({ flagged, all, threshold }) => tell(`resultsLine_${threshold}`, flagged, all),
    hidden: (count) => tell('lineHidden', count),
    shown: (count) => tell('lineShown', count),
    get show() {
      return tell('lineShow');
    },
    get hideAgain() {
      return tell('lineHideAgain');
    },
  };
}
