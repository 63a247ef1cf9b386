import { describe } from 'vitest';
import { bought, jsonLd, main, offer, page, product, reads } from './ways.ts';

describe('article numbers and stock, shown in many languages', () => {
  const sku = (label: string, inner: string, want: string | null, lang = 'en', head = '') =>
    reads(`number, ${lang}: ${label}`, page(head, main(bought + inner), lang), { sku: want });
  sku('fr', '<p>Réf. : 12345678</p>', '12345678', 'fr');
  sku('fr2', '<span>Référence : AB-123</span>', 'AB-123', 'fr');
  sku('de', '<p>Artikelnr.: 12345-67</p>', '12345-67', 'de');
  sku('de2', '<p>Artikel-Nr. 123456</p>', '123456', 'de');
  sku('de3', '<p>Bestellnummer 987.654</p>', '987.654', 'de');
  sku('es', '<p>Ref. 1234/567</p>', '1234/567', 'es');
  sku('it', '<p>Cod. art. AB1234</p>', 'AB1234', 'it');
  sku('pt', '<p>Cód.: 123456</p>', '123456', 'pt');
  sku('nl', '<p>Artikelnummer: 123456</p>', '123456', 'nl');
  sku('pl', '<p>Kod produktu: AB-12</p>', 'AB-12', 'pl');
  sku('cs', '<p>Kód: 12345</p>', '12345', 'cs');
  sku('hu', '<p>Cikkszám: AB123</p>', 'AB123', 'hu');
  sku('ro', '<p>Cod produs: AB123</p>', 'AB123', 'ro');
  sku('sv', '<p>Art.nr: 12345</p>', '12345', 'sv');
  sku('sv2', '<p>Artikelnr 12345</p>', '12345', 'sv');
  sku('da', '<p>Varenr. 12345</p>', '12345', 'da');
  sku('nb', '<p>Varenummer: 12345</p>', '12345', 'nb');
  sku('fi', '<p>Tuotenro: 12345</p>', '12345', 'fi');
  sku('fi2', '<p>Tuotekoodi 12-345</p>', '12-345', 'fi');
  sku('ru', '<p>Артикул: АБ-123</p>', 'АБ-123', 'ru');
  sku('ru2', '<p>Код товара: 1234567</p>', '1234567', 'ru');
  sku('uk', '<p>Код: 1234567</p>', '1234567', 'uk');
  sku('bg', '<p>Код: 123456</p>', '123456', 'bg');
  sku('el', '<p>Κωδικός: AB123</p>', 'AB123', 'el');
  sku('tr', '<p>Ürün Kodu: AB123</p>', 'AB123', 'tr');
  sku('ja', '<p>品番:AB-123</p>', 'AB-123', 'ja');
  sku('ja2', '<dl><dt>商品番号</dt><dd>1234567</dd></dl>', '1234567', 'ja');
  sku('ko', '<p>상품번호 : 1234567</p>', '1234567', 'ko');
  sku('zh', '<p>商品编号:1234567</p>', '1234567', 'zh-CN');
  sku('zhtw', '<p>貨號:AB123</p>', 'AB123', 'zh-TW');
  sku('th', '<p>รหัสสินค้า: 12345</p>', '12345', 'th');
  sku('vi', '<p>Mã SP: AB123</p>', 'AB123', 'vi');
  sku('id', '<p>Kode Produk: AB123</p>', 'AB123', 'id');
  sku('ar', '<p>رقم المنتج: 12345</p>', '12345', 'ar');
  sku('he', '<p>מק"ט: 12345</p>', '12345', 'he');
  sku('colon in next span', '<p><span>SKU</span><span>:</span><span>AB123</span></p>', 'AB123');
  sku('label strong', '<li><strong>SKU:</strong> AB123</li>', 'AB123');
  sku('br rows', '<p>SKU: AB123<br>EAN: 4006381333931<br>Weight: 3 kg</p>', 'AB123');
  sku(
    'table two cols',
    '<table><tr><td>Weight</td><td>3 kg</td></tr><tr><td>Item number</td><td>AB123</td></tr></table>',
    'AB123',
  );
  sku('select variant sku', '<div class="product-sku"><span id="sku">AB123</span></div>', 'AB123');
  sku('hidden input', '<input type="hidden" name="sku" value="AB123">', 'AB123');
  sku('Style #', '<p>Style # 654321</p>', '654321');
  sku('Product ID', '<p>Product ID: 654321</p>', '654321');
  sku('Item', '<p>Item 2310423</p>', '2310423');
  sku('Model No', '<p>Model No.: LX-900</p>', null);
  sku('MPN label', '<p>MPN: LX-900</p>', null);
  sku('Web ID', '<p>Web ID: 18383838</p>', '18383838');
  sku('Art. no in parens', '<p>(Art. no. 123-456)</p>', '123-456');
  sku('#123', '<p>#123456</p>', null);
  sku(
    'sku in data attr of form',
    '<form data-product_sku="AB123"><button>x</button></form>',
    'AB123',
  );
  sku('data-product-sku', '<div data-product-sku="AB123"></div>', 'AB123');
  sku('data-sku json?', '<button data-sku="AB123">Buy</button>', 'AB123');
  sku('two labels style+sku', '<p>Style: casual</p><p>SKU: AB123</p>', 'AB123');
  sku('order date', '<p>Order by 25/12/2026</p>', null);
  sku('code promo', '<p>Use code SAVE20</p>', null);
  sku(
    'ld mpn not sku',
    '',
    null,
    'en',
    jsonLd({ ...product, sku: undefined, mpn: 'M1', offers: offer }),
  );
  sku('ld sku html', '', 'A&B-1', 'en', jsonLd({ ...product, sku: 'A&amp;B-1', offers: offer }));
  sku(
    'ld sku with label',
    '',
    'OST-40',
    'en',
    jsonLd({ ...product, sku: 'SKU: OST-40', offers: offer }),
  );
  sku(
    'ld sku row number',
    '<form><input name="add-to-cart" value="1234567"></form>',
    null,
    'en',
    jsonLd({ ...product, sku: '1234567', offers: offer }),
  );
  const av = (label: string, inner: string, want: string, lang = 'en-US', marked?: string) =>
    reads(
      `stock, ${label}`,
      page(
        marked === undefined
          ? ''
          : jsonLd({ ...product, offers: { ...offer, availability: marked } }),
        main(`<span class="price">$89.00</span>${inner}`),
        lang,
      ),
      { availability: want },
    );
  av(
    'ld in, shown sold out',
    '<p class="stock">Out of stock</p><button disabled>Add to cart</button>',
    'OutOfStock',
    'en',
    'http://schema.org/InStock',
  );
  av(
    'ld out, button enabled',
    '<button>Add to cart</button>',
    'OutOfStock',
    'en',
    'http://schema.org/OutOfStock',
  );
  av('ld SoldOut', '', 'OutOfStock', 'en', 'SoldOut');
  av('ld Discontinued', '', 'Discontinued', 'en', 'Discontinued');
  av('ld PreOrder', '<button>Pre-order</button>', 'PreOrder', 'en', 'PreOrder');
  av('ld in, InStoreOnly', '', 'InStoreOnly', 'en', 'InStoreOnly');
  av('stock count', '<p>Stock: 12</p><button>Add to cart</button>', 'InStock');
  av('delivery 2 days', '<p>Delivery in 2-3 days</p><button>Add to cart</button>', 'InStock');
  av(
    'unavailable for pickup',
    '<p>Unavailable for pickup</p><button>Add to cart</button>',
    'InStock',
  );
  av('waitlist', '<button>Join the waitlist</button>', 'OutOfStock');
  av(
    'add to wishlist only',
    '<button>Add to wishlist</button><p>Currently unavailable</p>',
    'OutOfStock',
  );
  av(
    'select a store',
    '<p>Select a store to see availability</p><button>Add to cart</button>',
    'InStock',
  );
  av(
    'available in 3 colours',
    '<p>Available in 3 colours</p><button disabled>Sold out</button>',
    'OutOfStock',
  );
  av('was sold 1,234', '<p>1,234 sold</p><button>Add to cart</button>', 'InStock');
  av(
    'css class sold-out only',
    '<div class="product sold-out"><button class="btn disabled" disabled>Add to cart</button></div>',
    'OutOfStock',
  );
  av(
    'hidden sold out text',
    '<p style="display:none">Sold out</p><button>Add to cart</button>',
    'InStock',
  );
  av(
    'template text',
    '<template><p>Out of stock</p></template><button>Add to cart</button>',
    'InStock',
  );
  av(
    'de lieferbar in 2 Wochen',
    '<p>Lieferbar in 2 Wochen</p><button>In den Warenkorb</button>',
    'InStock',
    'de',
  );
  av('fr bientot', '<p>Bientôt disponible</p>', 'OutOfStock', 'fr');
  av('es pocas', '<p>Últimas unidades</p><button>Añadir al carrito</button>', 'InStock', 'es');
  av(
    'pt indisp',
    '<p>Produto indisponível</p><button>Avise-me quando chegar</button>',
    'OutOfStock',
    'pt-BR',
  );
});
