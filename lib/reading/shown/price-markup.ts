import { briefText } from '../visible-text.ts';
import { hasWord, markupWords, wordSet } from './markup-words.ts';

/** Words of which an element's class or id is made if it holds a price. */
export const priceWords = wordSet(
  'price prices pricing pricebox preis preise prix precio precios preco prezzo prijs cena ceny pris hinta fiyat harga gia cost amount money currency offer lowprice highprice jiage kakaku sum ar',
);
const moneyWords = wordSet(
  'price prices pricing preis preise prix precio preco prezzo prijs cena pris fiyat harga offer',
);

/** 'pricelabel', 'ourprice': names that are written in one. */
const compound = /^(?:price|preis|precio|preco|prezzo)|(?:price|preis|prix)$/;

/** What was asked before. */
const struckWords = wordSet(
  'old was strike striked strikethrough struck crossed crossedout before rrp msrp uvp mrp listprice oldprice compare compareat previous prev former through anterior antigo ancien barre streichpreis streich stara stary puvodni bezna eski origin marketprice wasprice originalprice regularprice retailprice instead listed vorher del reference vechi veche regi gammal gammel entinen vanha palia coret goc tachado riscado precedente precedent puvodna povodna prejsnja staraya',
);
/** What was asked before if something lower stands beside it: themes use these for standing prices, too. */
const maybeStruckWords = wordSet(
  'regular original list retail standard normal market suggested full orig',
);
/** The same without a word for a price beside it, on the amount's own element. */
const formerWords = wordSet('market original retail');
/** What is asked now. */
const currentWords = wordSet(
  'sale final current special now promo deal actual our selling discounted reduced aktuell akcni nou noua nowa nova novy neu nouveau nuevo novo nuovo nieuw moi promocyjna oferta attuale atual primary main large big buybox buynow today total display',
);
/** Amounts that are not the price of the goods. */
const savingWords = 'save saving savings saved ersparnis ahorro economia ';
const wordsOfOthers =
  'unit units perunit bnpl sezzle zip laybuy unitprice baseprice grundpreis per deposit points reward rewards cashback coupon voucher gift installment installments instalment monthly month financing emi shipping delivery subtotal donation swatch swatches warranty protection insurance subscribe subscription tradein exchange threshold filter rating count';
const otherWords = wordSet(savingWords + wordsOfOthers);
/** The same, without those that a box around an older price is named for. */
const otherThanSavings = wordSet(wordsOfOthers);
/** The same, unless a box within is named for a price: 'pay-block' may hold all that one pays by. */
const looselyOtherWords = wordSet('pay payment payments tier tiers quantity variant variants');

export interface PriceMarkup {
  /** Whether the markup itself says that it is a price. */
  named: boolean;
  current: boolean;
  struck: boolean;
  maybeStruck: boolean;
  /** A saving, a price per unit, a part payment. */
  other: boolean;
}

const longestBlock = 90;
/** With the white space of its source. */
const longestBlockRaw = 2_000;
const mostSteps = 5;

/** What an amount's element and the short blocks around it say of it by their names. */
export function priceMarkup(element: Element): PriceMarkup {
  const said = { named: false, current: false, struck: false, maybeStruck: false, other: false };
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps; step++, at = at.parentElement) {
    if (
      step > 0 &&
      (briefText(at, longestBlockRaw)?.trim().length ?? longestBlockRaw) > longestBlock
    ) {
      break;
    }
    const isPrice = isPriceName(at, priceWords);
    const wasPrice = said.named;
    said.named ||= isPrice;
    said.struck ||= isStruck(at);
    said.maybeStruck ||=
      !markupWords(at).has('with') &&
      hasWord(at, isPrice ? maybeStruckWords : formerWords) &&
      (isPrice || step === 0);
    said.current ||= isPrice && hasWord(at, currentWords);
    said.other ||=
      step < 3 &&
      (hasWord(at, said.struck ? otherThanSavings : otherWords) ||
        (!wasPrice && hasWord(at, looselyOtherWords)));
  }
  return said;
}

function isStruck(element: Element): boolean {
  if (/^(?:DEL|S|STRIKE)$/.test(element.tagName)) return true;
  if (/line-through/i.test(element.getAttribute('style') ?? '')) return true;
  if (!hasWord(element, struckWords)) return false;
  const words = markupWords(element);
  // A box for both prices carries both names.
  return !(words.has('new') || words.has('current') || (words.has('sale') && words.has('has')));
}

/** Whether an element is named for money, and not just for an amount or an offer of any kind. */
export const isNamedPrice = (element: Element): boolean => isPriceName(element, moneyWords);

function isPriceName(element: Element, words: ReadonlySet<string>): boolean {
  for (const word of markupWords(element)) if (words.has(word) || compound.test(word)) return true;
  return false;
}
