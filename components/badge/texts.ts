import { say } from '../../lib/i18n.ts';
import type { TellWord } from '../../lib/page-words.ts';
import type { Level } from '../../lib/verdict/verdict.ts';

/** What a badge says, in the language of the interface. */
export interface BadgeTexts {
  /** One word for the level. */
  level(level: Level): string;
  /** The button's name for those who don't see where it stands; the level's word is in it. */
  name(level: Level): string;
  /** What the level means, in a sentence. */
  meaning(level: Level): string;
  against: string;
  inFavour: string;
  /** What the button says that reports the listing. */
  report: string;
  reportFailed(because: string): string;
  /** Where all of it can be read. */
  more: string;
}

/**
 * What the card says is asked for when it is shown: the first text that the browser is asked for
 * makes the page wait for all of them.
 * @param tell words that came with the verdicts.
 */
export function badgeTexts(tell: TellWord): BadgeTexts {
  return {
    level: (level) => tell(`badge_${level}`),
    name: (level) => tell('badgeName', tell(`badge_${level}`)),
    meaning: (level) => say(`meaning_${level}`),
    get against() {
      return say('sideAgainst');
    },
    get inFavour() {
      return say('sideInFavour');
    },
    get report() {
      return say('panelReport');
    },
    reportFailed: (because) => say('panelFailed', because),
    get more() {
      return say('badgeMore');
    },
  };
}
