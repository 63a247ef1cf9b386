import { Phrases } from './phrases.ts';
import {
  beforeTax,
  current,
  fillers,
  measures,
  other,
  otherUnlessAmountFollows,
  perMeasure,
  perWords,
  pieces,
  struck,
  withTax,
} from './price-wording.ts';

export type AmountRole =
  /** What is asked for the goods. */
  | 'price'
  /** What is asked for the goods, and said to be so beside an older price ('now $5'). */
  | 'current'
  /** What was asked before, or elsewhere: a struck-through or recommended price. */
  | 'struck'
  /** What is asked before a tax that the buyer pays, too ('£100 ex VAT'). */
  | 'before-tax'
  /** A price of a hundred grams, of a wash, of a sheet. */
  | 'per-measure'
  /** A part payment, a discount, a postage: not what the goods cost. */
  | 'other';

const before = {
  other: new Phrases(other.before),
  perMeasure: new Phrases(perMeasure.before),
  struck: new Phrases(struck.before),
  current: new Phrases(current.before),
  beforeTax: new Phrases(beforeTax.before),
};
const after = {
  other: new Phrases(other.after),
  otherAlone: new Phrases(otherUnlessAmountFollows),
  struck: new Phrases(struck.after),
  beforeTax: new Phrases(beforeTax.after),
};
const taxed = new Phrases(withTax);
const filler = new Phrases(fillers);
const per = new Phrases(perWords);
const anyMeasure = new Phrases(measures);
const piece = new Phrases(pieces);
const amountFollows = /^[:\s(]{0,4}[\p{Sc}\p{Nd}]|^\s?:|^\s\p{L}{1,3}\s?[\p{Sc}\p{Nd}]/u;
const quantity = /^\s?(?:[\d.,]+\s?)?/;
const minus = /(?:^|[\s(])[-–−]\s?$/u;
/** Of the price, right before a word for a discount. */
const share = /\d\s?[%％](?:\s(?:de|di|na))?\s?$/;
const says = /[\p{L}/()+×*]/u;
const most = 4;

/**
 * What an amount is, by the words right before and right after it.
 * @param isOfPack whether it is too little for more than one piece of a pack.
 */
export function roleByWording(textBefore: string, textAfter: string, isOfPack = false): AmountRole {
  const left = ownWordsBefore(textBefore.slice(-48).toLowerCase(), textAfter);
  const right = textAfter.slice(0, 28).toLowerCase().trimStart();
  const rightSays = says.test(right);
  if (rightSays) {
    if (after.other.begins(right) || after.otherAlone.begins(right, 0, unlessAmountFollows(right)))
      return 'other';
    if (isPer(right, anyMeasure)) return 'per-measure';
    if (isPer(right, piece) && (/[([]\s?$/.test(left) || isOfPack)) return 'per-measure';
  }
  if (minus.test(left)) return 'other';
  const said = roleBefore(left);
  if (said !== 'price' || !rightSays) return said;
  if (after.struck.begins(right, 0, unlessAmountFollows(right))) return 'struck';
  return unitsThatSay(after.beforeTax, right) > 0 && !saysTaxed(left) ? 'before-tax' : 'price';
}

const saysTaxed = (left: string): boolean => taxed.startOf(withoutOpening(left)) >= 0;

/** A word after an amount says nothing of it where it leads on to the next amount. */
const unlessAmountFollows =
  (text: string) =>
  (end: number): boolean =>
    !amountFollows.test(text.slice(end));

/** '/ kg', 'per 100 g'. */
const isPer = (text: string, of: Phrases): boolean =>
  per.begins(text, 0, (end) => {
    const skipped = quantity.exec(text.slice(end))?.[0].length ?? 0;
    return of.begins(text, end + skipped) || of.begins(text, end);
  });

function roleBefore(left: string): AmountRole {
  if (!/[\p{L}+#×]/u.test(left)) return 'price';
  let rest = left.trimEnd();
  for (let step = 0; step < most && rest; step++) {
    if (before.beforeTax.startOf(rest) >= 0) return 'before-tax';
    if (taxed.startOf(rest) >= 0) return 'price';
    const reduced = before.other.startOf(rest);
    // '10% off 27,000': how much less it is; the amount is what is left.
    if (reduced >= 0) return share.test(rest.slice(0, reduced)) ? 'price' : 'other';
    if (before.perMeasure.startOf(rest) >= 0) return 'per-measure';
    if (before.struck.startOf(rest) >= 0) return 'struck';
    if (before.current.startOf(rest) >= 0) return 'current';
    const start = filler.startOf(rest);
    if (start < 0) break;
    rest = rest.slice(0, start).trimEnd();
  }
  return 'price';
}

/** What the words beside an amount say of the tax that the buyer pays. */
export interface TaxSaid {
  /** Whether the amount has it in it; `undefined` where nothing is said. */
  included?: boolean;
  /** How many UTF-16 units of the words after it say so: they say nothing of the next one. */
  taken: number;
}

export function taxSaid(textBefore: string, textAfter: string): TaxSaid {
  const left = withoutOpening(ownWordsBefore(textBefore.slice(-48).toLowerCase(), textAfter));
  if (before.beforeTax.startOf(left) >= 0) return { included: false, taken: 0 };
  if (taxed.startOf(left) >= 0) return { included: true, taken: 0 };
  const without = unitsThatSay(after.beforeTax, textAfter);
  if (without > 0) return { included: false, taken: without };
  const within = unitsThatSay(taxed, textAfter);
  return within > 0 ? { included: true, taken: within } : { taken: 0 };
}

/** '£14.16 ex VAT £16.99 inc VAT': what stands before an amount is of the one before where its own follows it. */
function ownWordsBefore(left: string, textAfter: string): string {
  const tidy = withoutOpening(left);
  const start = Math.max(before.beforeTax.startOf(tidy), taxed.startOf(tidy));
  const isOfOther = start > 0 && /\p{Nd}[^\p{L}]{0,4}$/u.test(tidy.slice(0, start));
  const isSaidAfter =
    isOfOther &&
    (unitsThatSay(after.beforeTax, textAfter) > 0 || unitsThatSay(taxed, textAfter) > 0);
  return isSaidAfter ? '' : left;
}

const withoutOpening = (text: string): string => text.replace(/[\s:：]+$/, '');

/**
 * 'Bez DPH: 100 Kč' leads on, '100 Kč bez DPH 121 Kč' doesn't; nor does what a bracket closes,
 * but '(税抜 1,000円)' is the inner amount's own.
 */
function unitsThatSay(phrases: Phrases, textAfter: string): number {
  if (!says.test(textAfter)) return 0;
  const text = textAfter.toLowerCase();
  const blank = /^\s{0,9}/.exec(text)?.[0].length ?? 0;
  const bracket = /^\s{0,9}[(（[]\s?/.exec(text)?.[0].length ?? blank;
  const end = Math.max(phrases.endOf(text, blank), phrases.endOf(text, bracket));
  if (end < 0 || /^\s?[:：¥]/.test(text.slice(end))) return 0;
  const isBracketed = bracket > blank;
  return isBracketed && /^[^)）\]]*?\p{Nd}(?![\p{Nd}.,]*\s?%)/u.test(text.slice(end)) ? 0 : end;
}
