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
const filler = new Phrases(fillers);
const per = new Phrases(perWords);
const anyMeasure = new Phrases(measures);
const piece = new Phrases(pieces);
const amountFollows = /^[:\s(]{0,4}[\p{Sc}\p{Nd}]|^\s?:|^\s\p{L}{1,3}\s?[\p{Sc}\p{Nd}]/u;
const quantity = /^\s?(?:[\d.,]+\s?)?/;
const minus = /(?:^|[\s(])[-–−]\s?$/u;
const says = /[\p{L}/()+×*]/u;
const most = 4;

/** What an amount is, by the words right before and right after it. */
export function roleByWording(textBefore: string, textAfter: string): AmountRole {
  const left = textBefore.slice(-48).toLowerCase();
  const right = textAfter.slice(0, 28).toLowerCase().trimStart();
  const rightSays = says.test(right);
  if (rightSays) {
    if (after.other.begins(right) || after.otherAlone.begins(right, 0, unlessAmountFollows(right)))
      return 'other';
    if (isPer(right, anyMeasure)) return 'per-measure';
    if (/[([]\s?$/.test(left) && isPer(right, piece)) return 'per-measure';
  }
  if (minus.test(left)) return 'other';
  const said = roleBefore(left);
  if (said !== 'price' || !rightSays) return said;
  if (after.struck.begins(right, 0, unlessAmountFollows(right))) return 'struck';
  return taxWordsAfter(right) > 0 ? 'before-tax' : 'price';
}

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
    if (before.other.startOf(rest) >= 0) return 'other';
    if (before.perMeasure.startOf(rest) >= 0) return 'per-measure';
    if (before.struck.startOf(rest) >= 0) return 'struck';
    if (before.current.startOf(rest) >= 0) return 'current';
    if (before.beforeTax.startOf(rest) >= 0) return 'before-tax';
    const start = filler.startOf(rest);
    if (start < 0) break;
    rest = rest.slice(0, start).trimEnd();
  }
  return 'price';
}

/**
 * How many UTF-16 units of the words after an amount say that tax is yet to come: they say nothing
 * of the next one. 'Bez DPH: 100 Kč' leads on, '100 Kč bez DPH 121 Kč' doesn't.
 */
export function taxWordsAfter(textAfter: string): number {
  if (!says.test(textAfter)) return 0;
  const text = textAfter.toLowerCase();
  const from = /^\s?/.exec(text)?.[0].length ?? 0;
  const end = after.beforeTax.endOf(text, from);
  return end < 0 || /^\s?[:：¥]/.test(text.slice(end)) ? 0 : end;
}
