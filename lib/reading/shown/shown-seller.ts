import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { lettersOf } from '../letters.ts';
import { hasWord, wordSet } from './markup-words.ts';
import type { IsElsewhere } from './other-goods.ts';
import { type SellerAddress, sellerOf } from './seller-address.ts';
import { shortLines, shortText } from './short-text.ts';
import { textBefore } from './surroundings.ts';
import { isWithinUnshown } from './unshown.ts';

const invitations = new Phrases(
  `home | visit | view | see | more | shop all | shop now | contact | chat | follow | message | report | policies | review | reviews | feedback | all items | other items | store locator | find a store | my store | log in | sign in | sign up | sell |
   zum shop | alle artikel | mehr | bewertungen | folgen | besuchen | voir | visiter | contacter | avis | ver | visitar | ver más | seguir | opiniones | contactar | tutti | vedi | bekijk | alle | смотреть | все товары | отзывы | zobacz | wszystkie | opinie | visa | se mer |
   进店 | 进入店铺 | 收藏 | 关注 | 联系 | 全部 | 店铺首页 | ショップを見る | すべて | フォロー | 더보기 | 팔로우`,
);
const soldBy = new Phrases(
  `by | sold by | seller | shop | store | from | sold and shipped by | fulfilled by | offered by | verkauft von | verkauf durch | verkäufer | anbieter | von | vendu par | vendeur | par | boutique | vendido por | vendido y enviado por | vendedor | tienda | loja | por | venduto da | venditore | da |
     verkocht door | verkoper | door | продавец | магазин | от | продавець | sprzedawca | sprzedający | sprzedaje | od | prodejce | predajca | eladó | vândut de | säljare | såld av | sælger | selger | av | myyjä | satıcı | mağaza | penjual | toko | người bán | ผู้ขาย | ร้าน | 商家 | 卖家 | 掌柜 | 店铺 | 由 | 供应商 | 出品者 | 販売元 | ショップ | 판매자 | البائع | מוכר`,
);
const sellerWords = wordSet('seller shop shopname store storename merchant vendor supplier');
const personWords = wordSet('owner user profile member author');
/** Kinds of addresses that only sellers have. */
const sellersOnly =
  /^(?:sellers?|usr|vendors?|merchants?|uzytkownik|tiendas?|toko|lojas?|haendler|verkaeufer|prodavets|(?:seller|merchant|vendor)_?id)$/;
const persons = /^(?:usr|users?|profiles?|profil|perfil|members?)$/;
const mostLinks = 2_000;
const pauseAfter = 100;
const longestName = 60;
const steps = 4;
const mostLinesOfText = 5_000;
const saidToSell =
  /^(?:sold(?: (?:and|&) shipped)? by|verkauf(?:t)? (?:durch|von)|vendu par|vendido por|venduto da|verkocht door|sprzedawca:|продавец:)\s*:?\s*(\S.{1,40})$|^(?:[此本该]?商品)?由\s*([^，。\s]{2,30}?)\s*(?:负责|进行|直接)?(?:发货|销售)/iu;

interface Candidate {
  name: string;
  kind: string;
  who: string;
  score: number;
}

/**
 * Who sells, by the link to the seller's own page that stands beside the goods. Nothing where
 * links to several sellers stand alike, as those to people who wrote reviews do. A shop that sells
 * for itself has none.
 */
export function* shownSeller(
  document: Document,
  url: string,
  isElsewhere: IsElsewhere,
): Steps<string | undefined> {
  if (!URL.canParse(url)) return undefined;
  const candidates: Candidate[] = [];
  const here = new Set(new URL(url).pathname.toLowerCase().split('/'));
  let seen = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (++seen > mostLinks) break;
    if (seen % pauseAfter === 0) yield;
    const found = sellerOf(link.getAttribute('href') ?? '', url);
    // A shop whose products stand under `/shop/` has its categories there, too.
    if (!found || here.has(found.kind)) continue;
    const name = nameIn(link);
    if (!name || isWithinUnshown(link) || isElsewhere(link.parentElement ?? link)) continue;
    candidates.push({ ...found, name, score: scoreOf(link, name, found) });
  }
  const most = Math.max(...candidates.map(({ score }) => score), 1);
  const best = candidates.filter(({ score }) => score === most);
  return new Set(best.map(({ who }) => who)).size === 1
    ? best[0]?.name
    : best.length === 0
      ? yield* sellerInWords(document, isElsewhere)
      : undefined;
}

/** 'Sold by Acme', '此商品由旗舰店进行发货': a line that says who sells, without a link. */
function* sellerInWords(document: Document, isElsewhere: IsElsewhere): Steps<string | undefined> {
  let seen = 0;
  for (const line of document.querySelectorAll('dd,td,p,li,span,div')) {
    if (line.childElementCount > 0) continue;
    if (++seen > mostLinesOfText) break;
    if (seen % pauseAfter === 0) yield;
    const said = saidToSell.exec(shortText(line, longestName) ?? '');
    const name = said?.slice(1).find(Boolean)?.trim();
    if (name && !isWithinUnshown(line) && !isElsewhere(line)) return name;
  }
  return undefined;
}

function nameIn(link: Element): string | undefined {
  const name = shortLines(link, longestName)?.split('\n')[0]?.trim();
  return name && /[\p{L}\p{N}]{2}|\p{Lo}/u.test(name) && !invitations.isIn(asPhrase(name))
    ? name
    : undefined;
}

/** What speaks for a link to a seller: the words before it, its address, the names of its boxes. */
function scoreOf(link: Element, name: string, { kind, who }: SellerAddress): number {
  const said = soldBy.startOf(asPhrase(textBefore(link, 40)).replace(/[\s:：]+$/, '')) >= 0;
  const spelt = lettersOf(name).length > 2 && lettersOf(name) === lettersOf(who);
  return (
    (said ? 2 : 0) +
    (spelt ? 2 : 0) +
    (sellersOnly.test(kind) ? 1 : 0) +
    (isNamedFor(link, sellerWords) || (persons.test(kind) && isNamedFor(link, personWords)) ? 1 : 0)
  );
}

function isNamedFor(link: Element, words: ReadonlySet<string>): boolean {
  let at: Element | null = link;
  for (let step = 0; at && step < steps; step++, at = at.parentElement) {
    if (hasWord(at, words)) return true;
  }
  return false;
}
