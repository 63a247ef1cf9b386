import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { hasWord, markupWords, wordSet } from './markup-words.ts';
import { priceWords } from './price-markup.ts';

/** Blocks that are about other goods, or about no goods at all. */
const otherWords = wordSet(
  `related recommended recommendation recommendations recommend similar upsell upsells cross crosssell crosssells crossselling also recently viewed
   sponsored suggestions suggested frequently together alternatives complementary accessories minicart installment installments instalment instalments klarna
   afterpay affirm paypal financing shipping delivery versand livraison envio review reviews comments testimonials cookie cookies
   consent newsletter popup modal overlay footer bundle bundles combo navbar megamenu breadcrumb breadcrumbs sidebar banner ads advert advertisement history wishlist refine refinement refinements filter filters facet facets`,
);
/** Names that the page's frame carries as a whole. */
const frameNames = wordSet(
  'header site-header page-header main-header global-header header-wrapper nav navigation mini-cart cart-drawer cart-notification side-cart search-results menu topbar top-bar',
);
export const relatedHeadings = new Phrases(
  `related | similar | you may also | you might also | may also like | might also like | also bought | also viewed | also like | customers who | frequently bought | recently viewed | recommended | recommendations |
   more from | sponsored | complete the look | goes well with | pairs well | people also | shop the look | compare with | other items | other products | other listings | more like this | explore more | inspired by | best sellers | bestsellers | from the same |
   ähnliche | das könnte | kunden kauften | kunden, die | zuletzt angesehen | passend dazu | passende | empfehl* | wird oft | weitere artikel | mehr von | zubehör |
   similaires | vous aimerez | les clients | récemment consultés | produits associés | complétez | recommandé* | dans la même |
   relacionados | similares | también te | los clientes | vistos recientemente | recomendad* | quienes compraron | completa tu | otros productos |
   produtos relacionados | você também | quem viu | quem comprou | vistos recentemente | compre junto | veja também | correlati | simili | ti potrebbe | potrebbe interessarti | visti di recente | chi ha |
   gerelateerd* | vergelijkbare | anderen bekeken | misschien | onlangs bekeken | похожие | с этим товаром | вам может | вы смотрели | рекоменд* | вместе с | сопутствующ* | аналог* | схожі | переглянуті | разом з |
   podobne | klienci kupili | polecane | ostatnio oglądane | zobacz także | może ci się | související | podobné | mohlo by se | naposledy | hasonló | ajánl* | similare | te-ar putea | liknande | rekommender* | relaterade | lignende | relaterede | andre kjøpte | samankaltaisia | saatat pitää |
   benzer | bunları da | son baktıkların | ilgili ürünler | önerilen | terkait | serupa | mungkin kamu | lainnya | sản phẩm tương tự | sản phẩm liên quan | có thể bạn | สินค้าที่เกี่ยวข้อง | สินค้าแนะนำ |
   相关 | 相關 | 推荐 | 推薦 | 猜你喜欢 | 猜你喜歡 | 看了又看 | 看了还看 | 买了又买 | 同类 | 同款 | 热销 | 热卖 | 浏览记录 | 最近浏览 | 你可能 | 您可能 | 其他商品 | 店铺推荐 | 搭配 |
   関連 | おすすめ | 類似 | この商品を | 最近チェック | 閲覧履歴 | 一緒に | ランキング | その他の商品 | こちらも | 비슷한 | 관련 | 추천 | 최근 본 | 함께 | 다른 상품 | منتجات مشابهة | قد يعجبك | ذات صلة | שאהבת | מוצרים דומים`,
);

/** Galleries turn pictures of these goods in the same way as they turn other goods. */
const turningWords = wordSet('carousel slider swiper slick splide flickity glide owl');
const linksToTry = 6;
const pauseAfter = 50;

const frameTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);
const longestHeading = 80;

/** Whether an element is about other goods than the page's own, or about none. */
export type IsElsewhere = (element: Element) => boolean;

/** Tells elements about the page's own goods from those about others, remembering what it saw. */
export class OtherGoods {
  readonly #path: string;
  readonly #remembered = new WeakMap<Element, boolean>();
  readonly #underHeading = new WeakSet<Element>();

  private constructor(url: string) {
    this.#path = pathOf(url, url) ?? '';
  }

  static *on(document: Document, url: string): Steps<OtherGoods> {
    const otherGoods = new OtherGoods(url);
    let seen = 0;
    for (const heading of document.querySelectorAll(
      'h2,h3,h4,h5,[class*="title" i],[class*="heading" i]',
    )) {
      if (++seen % pauseAfter === 0) yield;
      if (heading.childElementCount > 3) continue;
      const text = heading.textContent ?? '';
      if (text.length < 300 && isShort(text) && relatedHeadings.isIn(asPhrase(text)))
        otherGoods.#markAfter(heading);
    }
    return otherGoods;
  }

  /** What follows a heading belongs to it, up to the box that the heading doesn't fill alone. */
  #markAfter(heading: Element): void {
    const text = heading.textContent?.trim();
    let box = heading;
    while (box.parentElement && box.parentElement.textContent?.trim() === text)
      box = box.parentElement;
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-3]$/.test(next.tagName) && !relatedHeadings.isIn(asPhrase(next.textContent ?? '')))
        break;
      this.#underHeading.add(next);
    }
  }

  /** Whether an element stands in a block about other goods, or about none. */
  has(element: Element): boolean {
    const path: Element[] = [];
    let result = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = this.#remembered.get(at);
      if (known !== undefined) {
        result = known;
        break;
      }
      path.push(at);
      if (this.#itself(at)) {
        result = true;
        break;
      }
    }
    for (const one of path) this.#remembered.set(one, result);
    return result;
  }

  #itself(element: Element): boolean {
    if (element.tagName === 'BODY' || element.tagName === 'HTML') return false;
    if (frameTags.has(element.tagName) || this.#underHeading.has(element)) return true;
    if (element.tagName === 'HEADER') return !element.closest('main,article,section,[role="main"]');
    if (element.tagName === 'A') return this.#leadsElsewhere(element);
    const role = element.getAttribute('role');
    if (role === 'dialog' || role === 'alertdialog' || role === 'navigation' || role === 'banner')
      return true;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.split(/\s+/).some((name) => frameNames.has(name.toLowerCase()))) return true;
    if (hasWord(element, turningWords) && this.#holdsLinksElsewhere(element)) return true;
    if (!hasWord(element, otherWords)) return false;
    // 'recommended-retail-price' is a price of these goods, and 'has-sidebar' is said of the whole page.
    const words = markupWords(element);
    return (
      ![...priceWords].some((word) => words.has(word)) &&
      !words.has('has') &&
      !words.has('with') &&
      !element.querySelector('h1')
    );
  }

  #holdsLinksElsewhere(box: Element): boolean {
    const links = [...box.querySelectorAll('a[href]')].slice(0, linksToTry);
    return links.filter((link) => this.#leadsElsewhere(link)).length > 1;
  }

  #leadsElsewhere(link: Element): boolean {
    const href = link.getAttribute('href');
    if (
      !href ||
      /^(?:#|javascript:|tel:|mailto:)|\.(?:jpe?g|png|webp|avif|gif)(?:$|\?)/i.test(href)
    )
      return false;
    const path = pathOf(href, `https://here${this.#path}`);
    return path !== undefined && path !== this.#path;
  }
}

const isShort = (text: string): boolean =>
  text.trim().length > 2 && text.trim().length <= longestHeading;

function pathOf(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).pathname;
  } catch {
    return undefined;
  }
}
