import { alternatives } from './phrases.ts';
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

const atEnd = (list: string) => new RegExp(`(?:${alternatives(list)})$`, 'u');
const atStart = (list: string) => new RegExp(`^(?:${alternatives(list)})`, 'u');

const before = {
  other: atEnd(other.before),
  perMeasure: atEnd(perMeasure.before),
  struck: atEnd(struck.before),
  current: atEnd(current.before),
  beforeTax: atEnd(beforeTax.before),
};
/** A word after an amount says nothing of it where it leads on to the next amount. */
const unlessAmountFollows = (list: string) =>
  new RegExp(
    `^(?:${alternatives(list)})(?![:\\s(]{0,4}[\\p{Sc}\\p{Nd}]|\\s?:|\\s\\p{Lu}{1,3}\\s?[\\p{Sc}\\p{Nd}])`,
    'u',
  );
const after = {
  other: atStart(other.after),
  otherAlone: unlessAmountFollows(otherUnlessAmountFollows),
  struck: unlessAmountFollows(struck.after),
  // 'Bez DPH: 100 Kč' leads on, '100 Kč bez DPH 121 Kč' doesn't.
  beforeTax: new RegExp(`^\\s?(?:${alternatives(beforeTax.after)})(?!\\s?[:：¥])`, 'u'),
};
const filler = atEnd(fillers);
const perStart = `^(?:${alternatives(perWords)})\\s?(?:[\\d.,]+\\s?)?`;
const perAnyMeasure = new RegExp(`${perStart}(?:${alternatives(measures)})`, 'u');
const perPiece = new RegExp(`${perStart}(?:${alternatives(pieces)})`, 'u');
const minus = /(?:^|[\s(])[-–−]\s?$/u;
const most = 4;

/** What an amount is, by the words right before and right after it. */
export function roleByWording(textBefore: string, textAfter: string): AmountRole {
  const left = textBefore.slice(-48).toLowerCase();
  const right = textAfter.slice(0, 28).toLowerCase().trimStart();
  if (after.other.test(right) || after.otherAlone.test(right)) return 'other';
  if (perAnyMeasure.test(right)) return 'per-measure';
  if (/[([]\s?$/.test(left) && perPiece.test(right)) return 'per-measure';
  if (minus.test(left)) return 'other';
  const said = roleBefore(left);
  if (said !== 'price') return said;
  if (after.struck.test(right)) return 'struck';
  return after.beforeTax.test(right) ? 'before-tax' : 'price';
}

function roleBefore(left: string): AmountRole {
  let rest = left.trimEnd();
  for (let step = 0; step < most && rest; step++) {
    if (before.other.test(rest)) return 'other';
    if (before.perMeasure.test(rest)) return 'per-measure';
    if (before.struck.test(rest)) return 'struck';
    if (before.current.test(rest)) return 'current';
    if (before.beforeTax.test(rest)) return 'before-tax';
    const shorter = rest.replace(filler, '').trimEnd();
    if (shorter === rest) break;
    rest = shorter;
  }
  return 'price';
}

/** How many UTF-16 units of the words after an amount say that tax is yet to come: they say nothing of the next one. */
export const taxWordsAfter = (textAfter: string): number =>
  after.beforeTax.exec(textAfter.toLowerCase())?.[0].length ?? 0;
