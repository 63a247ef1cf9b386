import { convert } from '../listing/exchange-rates.ts';
import type { Listing, ListingField } from '../listing/listing.ts';
import type { KnownBrand } from '../matching/compiled.ts';
import type { Floor } from '../rulebook/rulebook.ts';
import type { Context } from './context.ts';
import type { RuleReference } from './evidence.ts';
import { isPlaceOfResale } from './marketplaces.ts';
import { type BrandInPlay, isSpelt } from './mentions.ts';
import { saysNoBrand } from './no-brand.ts';
import { type FoundTerm, within } from './searched-fields.ts';
import { weights } from './weights.ts';

/** The highest price that a listing shows: a range may begin at the price of an accessory. */
export function shownPrice(
  listing: Listing,
): { amount: number; currency: string; field: ListingField } | undefined {
  const currency = listing.priceCurrency;
  if (currency === undefined) return undefined;
  let shown: { amount: number; currency: string; field: ListingField } | undefined;
  for (const field of ['price', 'highPrice', 'lowPrice'] as const) {
    const amount = listing[field];
    if (amount !== undefined && amount > (shown?.amount ?? 0)) shown = { amount, currency, field };
  }
  return shown;
}

export interface FloorInPlay {
  /** In the listing's currency. */
  amount: number;
  floor: Floor;
  rule: RuleReference;
  brand: KnownBrand;
  /** Whether the listing gives the brand's name, and not only a nickname or a near spelling. */
  named: boolean;
}

/**
 * The floor that is meant: of each brand in play the lowest of the lines that are named, else its
 * own; of several brands the highest, since what two makers make together costs no less than what
 * either sells alone. Nothing where a brand states none or the currency is unknown.
 */
export function floorInPlay(context: Context, currency: string): FloorInPlay | undefined {
  const share = shareOfFloor(context, currency);
  let highest: FloorInPlay | undefined;
  for (const inPlay of context.brands) {
    const lowest = lowestFloor(inPlay, currency, share);
    if (lowest && (!highest || lowest.amount > highest.amount)) highest = lowest;
  }
  return highest;
}

function lowestFloor(
  inPlay: BrandInPlay,
  currency: string,
  share: number,
): FloorInPlay | undefined {
  if (inPlay.lines.length === 0 && !inPlay.brand.brand.floor) return undefined;
  let lowest: FloorInPlay | undefined;
  for (const { floor, rule } of floorsOf(inPlay)) {
    const converted = convert(floor.amount, floor.currency, currency);
    if (converted === undefined) continue;
    const amount = converted * share;
    if (!lowest || amount < lowest.amount) {
      const named = inPlay.mentions.some(
        (mention) => mention.name.kind !== 'nickname' && isSpelt(mention),
      );
      lowest = { amount, floor, rule, brand: inPlay.brand.brand, named };
    }
  }
  return lowest;
}

/** What part of a floor holds for children's sizes and for the market of a currency. */
function shareOfFloor(context: Context, currency: string): number {
  const { currencies, shareOfFloor: ofMarket } = weights.lowPriceMarkets;
  const forChildren = context.wording('children') ? weights.childrensShareOfFloor : 1;
  return forChildren * (currencies.includes(currency) ? ofMarket : 1);
}

function floorsOf({
  brand: { brand },
  lines,
}: BrandInPlay): { floor: Floor; rule: RuleReference }[] {
  const ofLines = lines.flatMap(({ line: { line } }) =>
    line.floor
      ? [
          {
            floor: line.floor,
            rule: ruleOfFloor('line', `${brand.id}/${line.id}`, line.name, line.floor),
          },
        ]
      : [],
  );
  if (ofLines.length > 0) return ofLines;
  return brand.floor
    ? [{ floor: brand.floor, rule: ruleOfFloor('brand', brand.id, brand.name, brand.floor) }]
    : [];
}

function ruleOfFloor(
  kind: 'line' | 'brand',
  id: string,
  name: string,
  floor: Floor,
): RuleReference {
  return { kind, id, name, source: floor.source, date: floor.date, certainty: floor.certainty };
}

/** Why the goods aren't new, or aren't sold by who first sells them; absent where they may be. */
export function secondHand({ listing, wording }: Context): 'used' | 'resale' | undefined {
  const condition = listing.itemCondition;
  if (condition !== undefined && condition !== 'New') return 'used';
  if (wording('resale')) return 'resale';
  return condition === undefined && isPlaceOfResale(listing) ? 'used' : undefined;
}

/** Why a price says nothing of a new article of the brand; absent where it does. */
export function priceSilencedBy(
  context: Context,
):
  | 'used'
  | 'resale'
  | 'accessory'
  | 'sample'
  | 'deposit'
  | 'comparison'
  | 'other-maker'
  | undefined {
  const notNew = secondHand(context);
  if (notNew) return notNew;
  if (context.wording('sample')) return 'sample';
  if (context.wording('deposit')) return 'deposit';
  // A line may itself be of cases or of refills: then that is what its floor is for.
  const isLine = (word: FoundTerm) =>
    context.brands.some(({ lines }) =>
      lines.some(({ found }) => found.field === 'name' && within(word, found)),
    );
  for (const kind of ['accessory', 'part'] as const) {
    if (context.wordings(kind).some((word) => !isLine(word) && !comesAlong(word)))
      return 'accessory';
    if (
      context.wording(kind, 'category') &&
      context.brands.every(({ lines }) => lines.length === 0)
    )
      return 'accessory';
  }
  if (isCompared(context)) return 'comparison';
  const field = context.listing.brand;
  if (!field || saysNoBrand(field)) return undefined;
  const claimed = context.mentions.some((mention) => mention.field === 'brand');
  return claimed ? undefined : 'other-maker';
}

/** Words before what comes along with the goods: 'with box and dust bag', '带防尘袋'. */
const along =
  /(?:[+＋&送带帶附含配赠贈]|แถม|พร้อม|(?:^|[^\p{L}])(?:with|w\/|incl|including|plus|free|and|con|com|avec|mit|inkl|met|med|z|s|cu|με|с|з|в комплекте|ile|kèm|tặng|dengan|bonus|gratis|مع|עם)(?!\p{L}))\s*(?:[\p{L}]+\s+)?$/iu;
/** Words behind it: '保存袋付き', '더스트백 포함', 'kutusu dahil'. */
const alongToo = /^\s*(?:[もと]?(?:付|つき|あり|有|完備)|포함|증정|있음|dahil|hediye)/u;

/** An accessory that comes along says nothing of the goods, which are named besides. */
const comesAlong = ({ text, start, end }: FoundTerm): boolean =>
  along.test(text.slice(0, start)) || alongToo.test(text.slice(end));

/** 'Inspired by X' and 'X style' sell no X: a look-alike's word stands right beside the name. */
function isCompared(context: Context): boolean {
  const before = context.wordings('look-alike-before');
  const after = context.wordings('look-alike-after');
  if (before.length === 0 && after.length === 0) return false;
  const beside = (left: FoundTerm, right: FoundTerm) =>
    left.field === right.field &&
    left.end <= right.start &&
    left.text.slice(left.end, right.start).trim() === '' &&
    !beginsAnotherWord(right);
  return context.brands.some(({ mentions }) =>
    mentions.some(
      (name) =>
        before.some((word) => beside(word, name)) || after.some((word) => beside(name, word)),
    ),
  );
}

/** '风' says 'style' in '古驰风', but not in '风衣', a trench coat. */
function beginsAnotherWord({ text, start, end }: FoundTerm): boolean {
  return end - start === 1 && /^[衣扇筒铃车]/.test(text.slice(end));
}
