import { describe } from 'vitest';
import { jsonLd, main, offer, page, product, reads } from './ways.ts';

const btn = '<button>Add to cart</button>';
describe('prices of many countries, and those that markup and page disagree on', () => {
  const pr = (
    lang: string,
    host: string,
    text: string,
    button: string,
    amount: number,
    currency: string | null,
  ) =>
    reads(
      `${lang}: ${text}`,
      page('', main(`<div class="c1">${text}</div><button>${button}</button>`), lang),
      { price: amount, priceCurrency: currency },
      `https://www.homewise.${host}/p/oak-side-table-40-1234567`,
    );
  pr('sv', 'se', '1 299:-', 'Köp', 1299, 'SEK');
  pr('sv', 'se', '1 299 kr', 'Lägg i varukorg', 1299, 'SEK');
  pr('nb', 'no', 'kr 1 299,00', 'Legg i handlekurv', 1299, 'NOK');
  pr('nb', 'no', '1 299,-', 'Kjøp', 1299, 'NOK');
  pr('da', 'dk', '1.299,00 kr.', 'Læg i kurv', 1299, 'DKK');
  pr('da', 'dk', '1.299,-', 'Læg i kurv', 1299, 'DKK');
  pr('fi', 'fi', '129,90&nbsp;€', 'Lisää ostoskoriin', 129.9, 'EUR');
  pr('fr', 'fr', '12€99', 'Ajouter au panier', 12.99, 'EUR');
  pr('fr', 'fr', '1&#8239;299,99&nbsp;€', 'Ajouter au panier', 1299.99, 'EUR');
  pr('nl', 'nl', '€ 12,-', 'In winkelwagen', 12, 'EUR');
  pr('pl', 'pl', '1 299,99 zł', 'Do koszyka', 1299.99, 'PLN');
  pr('cs', 'cz', '1 299 Kč', 'Do košíku', 1299, 'CZK');
  pr('hu', 'hu', '12 990 Ft', 'Kosárba', 12990, 'HUF');
  pr('ro', 'ro', '1.299<sup>99</sup> Lei', 'Adaugă în coș', 1299.99, 'RON');
  pr('bg', 'bg', '129,00 лв. / 65,96 €', 'Купи', 129, 'BGN');
  pr('el', 'gr', '129,90€', 'Προσθήκη στο καλάθι', 129.9, 'EUR');
  pr('tr', 'com.tr', '1.299,90 TL', 'Sepete Ekle', 1299.9, 'TRY');
  pr('ru', 'ru', '12 990 ₽', 'В корзину', 12990, 'RUB');
  pr('ru', 'ru', '12 990 руб.', 'Купить', 12990, 'RUB');
  pr('uk', 'ua', '1 299 грн', 'Купити', 1299, 'UAH');
  pr('kk', 'kz', '12 990 ₸', 'Купить', 12990, 'KZT');
  pr('en', 'in', 'Rs. 1,299', 'Add to Bag', 1299, 'INR');
  pr('en', 'in', '₹1,299 MRP inclusive of all taxes', 'Add to Bag', 1299, 'INR');
  pr('en', 'ae', 'AED 1,299.00', 'Add to cart', 1299, 'AED');
  pr('ar', 'sa', '1,299.00 ر.س', 'أضف إلى السلة', 1299, 'SAR');
  pr('ar', 'sa', '١٬٢٩٩ ر.س', 'أضف إلى السلة', 1299, 'SAR');
  pr('he', 'co.il', '₪129.90', 'הוספה לסל', 129.9, 'ILS');
  pr('ja', 'jp', '¥12,990(税込)', 'カートに入れる', 12990, 'JPY');
  pr('ja', 'jp', '12,990円', 'カートに入れる', 12990, 'JPY');
  pr('ko', 'kr', '12,900원', '장바구니', 12900, 'KRW');
  pr('zh-CN', 'cn', '¥129.00', '加入购物车', 129, 'CNY');
  pr('zh-TW', 'tw', 'NT$1,290', '加入購物車', 1290, 'TWD');
  pr('zh-HK', 'hk', 'HK$1,290', '加入購物車', 1290, 'HKD');
  pr('th', 'co.th', '฿1,290', 'เพิ่มลงตะกร้า', 1290, 'THB');
  pr('vi', 'vn', '1.290.000₫', 'Thêm vào giỏ hàng', 1290000, 'VND');
  pr('id', 'co.id', 'Rp1.290.000', 'Beli Sekarang', 1290000, 'IDR');
  pr('en', 'co.za', 'R 1 299.00', 'Add to Cart', 1299, 'ZAR');
  pr('en', 'ph', '₱1,299.00', 'Add to Cart', 1299, 'PHP');
  pr('ms', 'my', 'RM129.90', 'Tambah ke troli', 129.9, 'MYR');
  pr('pt-BR', 'com.br', 'R$ 1.299,90 à vista', 'Comprar', 1299.9, 'BRL');
  pr(
    'pt-BR',
    'com.br',
    '<s>R$ 1.499,90</s> <b>R$ 1.299,90</b> <small>ou 10x de R$ 129,99 sem juros</small>',
    'Comprar',
    1299.9,
    'BRL',
  );
  pr('es-CL', 'cl', '$129.990', 'Agregar al carro', 129990, 'CLP');
  pr('es-CO', 'com.co', '$ 129.900', 'Agregar al carrito', 129900, 'COP');
  pr('es-MX', 'mx', '$1,299.00', 'Agregar al carrito', 1299, 'MXN');
  pr('es-AR', 'com.ar', '$ 12.999,00', 'Agregar al carrito', 12999, 'ARS');
  pr('es-PE', 'pe', 'S/ 129.90', 'Agregar al carrito', 129.9, 'PEN');
  pr('de-CH', 'ch', "CHF 1'299.–", 'In den Warenkorb', 1299, 'CHF');
  pr('de', 'de', 'ab 12,99 €', 'In den Warenkorb', 12.99, 'EUR');
  pr('en', 'com.au', 'A$129', 'Add to cart', 129, 'AUD');
  pr('en-GB', 'co.uk', '£12.99', 'Add to trolley', 12.99, 'GBP');
  pr('en', 'ie', '€12.99', 'Add to basket', 12.99, 'EUR');
  pr('hr', 'hr', '12,99 €', 'Dodaj u košaricu', 12.99, 'EUR');
  pr('sr', 'rs', '1.299,00 RSD', 'Dodaj u korpu', 1299, 'RSD');
  pr('lt', 'lt', '12,99 €', 'Į krepšelį', 12.99, 'EUR');
  pr('lv', 'lv', '12,99 €', 'Ielikt grozā', 12.99, 'EUR');
  pr('et', 'ee', '12,99 €', 'Lisa ostukorvi', 12.99, 'EUR');
  pr('sl', 'si', '12,99 €', 'V košarico', 12.99, 'EUR');
  pr('sk', 'sk', '12,99 €', 'Do košíka', 12.99, 'EUR');
  pr('bn', 'com.bd', '৳ 1,299', 'Add to cart', 1299, 'BDT');
  pr('ur', 'pk', 'Rs.1,299', 'Add to cart', 1299, 'PKR');
  pr('fa', 'ir', '۱٬۲۹۹٬۰۰۰ تومان', 'افزودن به سبد خرید', 1299000, null);
  pr('en', 'com.ng', '₦12,990', 'Add to cart', 12990, 'NGN');
  pr('en', 'com', 'KWD 12.500', 'Add to cart', 12.5, 'KWD');
  const j = (
    label: string,
    offers: unknown,
    shown: string,
    want: Record<string, unknown>,
    lang = 'en-US',
    host = 'com',
  ) =>
    reads(
      `JSON-LD, ${label}`,
      page(jsonLd({ ...product, offers }), main(shown), lang),
      want,
      `https://www.homewise.${host}/p/oak-1234567`,
    );
  j(
    'comma decimals',
    { ...offer, price: '1.299,50', priceCurrency: 'EUR' },
    `<b class="price">1.299,50 €</b>${btn}`,
    { price: 1299.5 },
    'de',
    'de',
  );
  j('comma thousands', { ...offer, price: '1,299.50' }, `<b class="price">$1,299.50</b>${btn}`, {
    price: 1299.5,
  });
  j('ld zero', { ...offer, price: 0 }, `<b class="price">$89.00</b>${btn}`, { price: 89 });
  j('ld from cents', { ...offer, price: 8900 }, `<b class="price">$89.00</b>${btn}`, { price: 89 });
  j(
    'ld old price, shown sale',
    { ...offer, price: 120 },
    `<s>$120.00</s><b class="price">$89.00</b>${btn}`,
    { price: 89, listPrice: 120 },
  );
  j(
    'ld sale price, shown old only beside',
    { ...offer, price: 89 },
    `<div class="price"><span class="now">$89.00</span><span class="was">$120.00</span></div>${btn}`,
    { price: 89, listPrice: 120 },
  );
  j(
    'aggregate range shown from',
    { '@type': 'AggregateOffer', lowPrice: 89, highPrice: 129, priceCurrency: 'USD' },
    `<b class="price">From $89.00</b>${btn}`,
    { price: 89, highPrice: 129 },
  );
  j(
    'aggregate range, variant shown',
    { '@type': 'AggregateOffer', lowPrice: 89, highPrice: 129, priceCurrency: 'USD' },
    `<b class="price">$99.00</b>${btn}`,
    { price: 99 },
  );
  j(
    'offers list variants, shown second',
    [
      { ...offer, price: 79, sku: 'A' },
      { ...offer, price: 89, sku: 'B' },
    ],
    `<b class="price">$89.00</b>${btn}`,
    { price: 89 },
  );
  j(
    'ld net price, gross shown',
    { ...offer, price: 100, priceCurrency: 'EUR' },
    '<b class="price">119,00 €</b><small>inkl. MwSt.</small><button>In den Warenkorb</button>',
    { price: 119 },
    'de',
    'de',
  );
  j(
    'thousand ld "1.299"',
    { ...offer, price: '1.299', priceCurrency: 'EUR' },
    '<b class="price">1.299 €</b><button>In den Warenkorb</button>',
    { price: 1299 },
    'de',
    'de',
  );
});
