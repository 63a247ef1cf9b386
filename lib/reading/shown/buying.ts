import { visibleText } from '../visible-text.ts';

/** What a shop writes on the button that puts the goods in the cart, in some thirty languages. */
const buyWords =
  /^(?:add (?:to|item to) (?:my )?(?:cart|bag|basket|trolley)|buy(?: it)?(?: now)?|order now|in den (?:warenkorb|einkaufswagen)|(?:jetzt )?kaufen|zum warenkorb.*|ajouter (?:au|à mon) panier|acheter.*|añadir (?:al carrito|a la (?:cesta|bolsa))|agregar al carrito|comprar(?: ahora| agora| ya)?|aggiungi al carrello|acquista(?: ora)?|adicionar (?:ao carrinho|à sacola)|in winkel(?:wagen|mand)(?:je)?|(?:nu )?kopen|bestellen|в корзину|добавить в корзину|купить.*|до кошика|купити|do koszyka|dodaj do koszyka|kup(?: teraz)?|(?:vložit |přidat )?do košíku|koupit|kosárba(?: teszem)?|vásárlás|adaugă în coș|cumpără|i varukorgen|lägg i (?:varukorg|kundvagn)(?:en)?|köp|læg i kurv(?:en)?|køb|legg i handlekurv(?:en)?|kjøp|lisää (?:ostos)?koriin|osta|προσθήκη στο καλάθι|αγορά|sepete ekle|(?:şimdi |hemen )?satın al|(?:tambah|masukkan) ke keranjang|beli(?: sekarang)?|thêm vào giỏ(?: hàng)?|mua ngay|เพิ่มลง(?:ใน)?(?:ตะกร้า|รถเข็น)|ซื้อ(?:เลย|ทันที)?|加入购物车|加入購物車|立即购买|立即購買|马上抢|カートに(?:入れる|追加)|購入(?:する|手続きへ)?|買い物かごに入れる|今すぐ(?:買う|購入)|장바구니(?:에)?(?: ?담기)?|구매하기|바로구매|أضف إلى (?:السلة|عربة التسوق)|اشتر الآن|הוסף לסל|הוספה לסל|קנה עכשיו|add)$/i;
const buyMarkup =
  '[id*="add-to-cart" i],[id*="addtocart" i],[class*="add-to-cart" i],[class*="addtocart" i],[class*="add_to_cart" i],[name="add-to-cart"],[class*="buy-now" i],[data-testid*="add-to-cart" i],[data-action*="add-to-cart" i],form[action*="/cart/add" i],form[action*="addtocart" i],[class*="add-to-bag" i],[class*="addToBag" i],[id*="buybutton" i]';

const mostButtons = 300;

/** The elements that put goods in the cart; more than a few are a list of goods. */
export function buyButtons(document: Document): Element[] {
  const found = new Set<Element>(document.querySelectorAll(buyMarkup));
  let looked = 0;
  for (const button of document.querySelectorAll(
    'button,input[type="submit"],input[type="button"],a[role="button"],a[class*="btn" i],a[class*="button" i],[role="button"]',
  )) {
    if (++looked > mostButtons) break;
    const text =
      (button.getAttribute('value') ?? visibleText(button, 60)) ||
      (button.getAttribute('aria-label') ?? '');
    if (buyWords.test(text.replace(/[!.»›→>]+$/, '').trim())) found.add(button);
  }
  return [...found].filter(
    (element) => ![...found].some((outer) => outer !== element && outer.contains(element)),
  );
}
