import { type MessageKey, say } from './i18n.ts';

/** Texts that stand on pages from the first verdict on. */
const keys = [
  'badge_suspect',
  'badge_caution',
  'badge_authorised',
  'badge_excepted',
  'badge_clear',
  'badge_unknown',
  'badgeName',
  'resultsLine_suspect',
  'resultsLine_caution',
  'lineHidden',
  'lineShown',
  'lineShow',
  'lineHideAgain',
] as const satisfies MessageKey[];

export type PageWord = (typeof keys)[number];

/** With `$1` and `$2` where values belong. */
export type PageWords = Record<PageWord, string>;

/**
 * What the worker sends along with its verdicts: it has the texts at hand, and a page that asks the
 * browser for one stands still until it has been given the whole interface's.
 */
export function pageWords(): PageWords {
  return Object.fromEntries(keys.map((key) => [key, say(key, '$1', '$2')])) as PageWords;
}

/** Says one of them with its values, in order. */
export type TellWord = (key: PageWord, ...values: (string | number)[]) => string;

/** Nothing is shown before the first verdicts, and with them come the words. */
export function tellsWordsOf(words: () => PageWords | undefined): TellWord {
  return (key, ...values) =>
    words()?.[key].replace(/\$([12])/g, (_, place: string) => String(values[Number(place) - 1])) ??
    '';
}
