import { type ItemAvailability, itemAvailabilities } from './listing.ts';

/**
 * Wording in shops' own languages. What denies stands before what affirms, since
 * 'nicht verfügbar' holds 'verfügbar' and 'unavailable' holds 'available'.
 */
const wording: readonly (readonly [ItemAvailability, RegExp])[] = [
  [
    'PreOrder',
    /pre-?order|vorbestell|précommand|preventa|pré-venda|prenota|предзаказ|预售|預購|予約(?:受付|商品)|예약\s?(?:구매|판매)|przedsprzeda|ön sipariş/,
  ],
  ['BackOrder', /back-?order|nachbestell|auf bestellung|sur commande|под заказ|取り寄せ/],
  [
    'Discontinued',
    /discontinued|no longer (?:available|sold|made)|nicht mehr (?:lieferbar|im sortiment)|снят с производства|停产|生産終了|販売終了/,
  ],
  [
    'OutOfStock',
    /out[\s_-]*of[\s_-]*stock|sold[\s_-]*out|unavailable|not (?:currently )?available|no longer available|notify me when|\boos\b|(?:nicht|derzeit nicht) (?:verfügbar|lieferbar|vorrätig|auf lager)|ausverkauft|vergriffen|rupture|épuisé|indisponible|en rupture|agotado|sin (?:stock|existencias)|no disponible|esgotado|indisponível|sem estoque|non disponibile|esaurito|niet (?:op voorraad|leverbaar|beschikbaar)|uitverkocht|нет в наличии|распродан|закончился|немає в наявності|niedostępny|brak (?:w magazynie|towaru)|wyprzedan|není skladem|vyprodáno|nincs (?:raktáron|készleten)|elfogyott|stoc epuizat|indisponibil|slutsåld|ej i lager|udsolgt|ikke på lager|utsolgt|loppu|ei varastossa|εξαντλημ|μη διαθέσιμο|tükendi|stokta yok|stok habis|habis terjual|kosong|hết hàng|สินค้าหมด|หมดสต|缺货|缺貨|无货|無貨|售罄|已售完|已下架|下柜|下架|補貨中|補貨|在庫切れ|在庫なし|売り切れ|売切|入荷待ち|품절|매진|일시품절|غير متوفر|نفد|אזל|לא במלאי|ناموجود/,
  ],
  [
    'LimitedAvailability',
    /limited[\s_-]*availab|low stock|only \d+ (?:left|remaining|in stock)|nur noch \d+|plus que \d+|solo quedan|quedan \d+|restam \d+|solo \d+ rimast|осталось \d+|仅剩|残り\s?\d+|残りわずか|남은 수량/,
  ],
  [
    'InStock',
    /in[\s_-]*stock|available|add to (?:cart|bag|basket)|auf lager|verfügbar|lieferbar|vorrätig|sofort|en stock|disponible|disponibile|disponível|em estoque|op voorraad|leverbaar|в наличии|є в наявності|dostępn|w magazynie|na stanie|skladem|raktáron|készleten|în stoc|i lager|på lager|varastossa|σε απόθεμα|διαθέσιμο|stokta|tersedia|ready stock|còn hàng|พร้อมส่ง|มีสินค้า|有货|有貨|现货|現貨|库存\s*[1-9]|在庫あり|재고\s?있|متوفر|במלאי|موجود/,
  ],
];

/** schema.org's value for what a page says in words, by a code, or by a schema.org address. */
export function readAvailability(written: unknown): ItemAvailability | undefined {
  if (typeof written === 'boolean') return written ? 'InStock' : 'OutOfStock';
  // How many there are.
  if (typeof written === 'number') return written > 0 ? 'InStock' : 'OutOfStock';
  if (typeof written !== 'string') return undefined;
  const text = written.trim().slice(0, 200);
  const term = text
    .replace(/^.*schema\.org\/?/i, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  const exact = itemAvailabilities.find((value) => value.toLowerCase() === term);
  if (exact) return exact;
  if (term === 'instoreonly') return 'InStoreOnly';
  const lower = text.toLowerCase();
  return wording.find(([, pattern]) => pattern.test(lower))?.[0];
}
