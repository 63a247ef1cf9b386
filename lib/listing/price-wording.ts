/**
 * Words around an amount that say what it is. Each pattern looks at the text right before
 * (`$` at its end) or right after (`^`) the amount, in lower case.
 */
export type AmountRole =
  /** What is asked for the goods. */
  | 'price'
  /** What was asked before, or elsewhere: a struck-through or recommended price. */
  | 'struck'
  /** A price of a hundred grams, of a wash, of a sheet. */
  | 'per-measure'
  /** A part payment, a discount, a postage: not what the goods cost. */
  | 'other';

const instalmentBefore =
  /(?:\d{1,2}\s*(?:x|×)(?:\s*de)?|payments? of|instal?lments? of|cuotas?(?: \S+)? de|parcelas? de|mensualidades de|rates? (?:von|of)|interest-free|partir de \d+x)\s*$/;
const instalmentAfter =
  /^\s*(?:\/|per|pro|par|al|por|a)?\s*(?:mo\b|month|monat|mois\b|mese\b|mes\b|mês|mies|мес|月々|\/月|x\s*\d{1,2}\b|×\s*\d{1,2}\b|[x×] \d)/;
const discountBefore =
  /(?:\bsave|\bsaving|you save|discount(?: of)?|coupon|voucher|cashback|\bspare|ersparnis|rabatt|ahorr\w*|descuento(?: de)?|desconto(?: de)?|économi\w*|remise(?: de)?|risparmi\w*|economi\w*|скидка|выгода|экономия|hemat|diskon|indirim|oszczęd\w*|立减|已省|优惠|满\d*减|减|省|クーポン|割引|할인)\s*:?\s*(?:up ?to|bis zu|hasta)?\s*-?\s*$/;
const discountAfter =
  /^\s*(?:off\b|rabatt|de descuento|de desconto|de réduction|discount|coupon|cashback|korting|скидк|indirim|引き|割引|off$|할인|pont\b|points?\b|ポイント)/;
const minusBefore = /(?:^|[\s(])[-–−]\s*$/;
const postageBefore =
  /(?:\+|shipping|delivery|postage|versand(?:kosten)?|envío|envio|frete|livraison|spedizione|доставк\w*|пересылка|运费|邮费|快递|送料|配送料|ongkir|kargo|wysyłk\w*|dostaw\w*|배송비)\s*:?\s*$/;
const postageAfter =
  /^\s*(?:shipping|delivery|postage|versand|de envío|de frete|de livraison|доставка|送料|for shipping|p&p)/;
const measureAfter =
  /^\s*\)?\s*(?:\/|per|pro|je|por|par|за|每)\s*(?:\d+\s*)?(?:m[lg]|[ckd]?[glm]|kg|oz|fl\.? ?oz|lb|ct|count|ea|each|sheet|wash|load|100\b|1000\b|мл|кг|г|л|liter|litre|meter|metre|m²|sq|克|毫升|ml|斤|公斤|l)\b/;
const struckBefore =
  /(?:\bwas|\blist(?: price)?|\brrp|\bmsrp|\bm\.?r\.?p\.?|\buvp|\bstatt|\bvorher|\bantes|\bprecio anterior|\bde:|\bprix conseillé|\bau lieu de|\binvece di|\bprima|\bprezzo consigliato|\bстарая цена|\bбыло|\bzamiast|\bhinta ennen|\boud|\bvan|\beski fiyat|\bcompare at|\bcomparable value|\bregular(?: price)?|\btypical(?: price)?|\boriginal price|\bharga normal|原价|原價|定价|专柜价|市场价|吊牌价|划线价|参考価格|メーカー希望小売価格|定価|通常価格|정가|시중가)\s*:?\s*$/;

/** What an amount is, by the words before and after it. */
export function roleByWording(before: string, after: string): AmountRole {
  const left = before.slice(-40).toLowerCase();
  const right = after.slice(0, 24).toLowerCase();
  if (/^\s*[%％]/.test(right)) return 'other';
  if (instalmentBefore.test(left) || instalmentAfter.test(right)) return 'other';
  if (discountBefore.test(left) || discountAfter.test(right) || minusBefore.test(left)) return 'other';
  if (postageBefore.test(left) || postageAfter.test(right)) return 'other';
  if (measureAfter.test(right)) return 'per-measure';
  if (struckBefore.test(left)) return 'struck';
  return 'price';
}
