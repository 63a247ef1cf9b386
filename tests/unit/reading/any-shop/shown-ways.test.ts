import { describe } from 'vitest';
import { jsonLd, main, name, offer, page, product, reads } from './ways.ts';

const asked = { name, price: 89, priceCurrency: 'USD', availability: 'InStock' };

describe('prices and stock shown in many ways', () => {
  // prices split in many ways
  reads(
    'split spans no mark',
    page(
      '',
      main(
        `<div class="price"><span>$</span><span>89</span><span>00</span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'split with sup class',
    page(
      '',
      main(
        `<div class="price"><span class="symbol">$</span><span class="whole">89</span><span class="decimals">00</span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'split big/small',
    page(
      '',
      main(
        `<div class="price"><b>89</b><small>,00 €</small></div><button>In den Warenkorb</button>`,
      ),
      'de',
      `${name} - Homewise`,
    ),
    { ...asked, priceCurrency: 'EUR' },
  );
  reads(
    'visually hidden duplicates',
    page(
      '',
      main(
        `<div class="price"><span class="visually-hidden">Price: $89.00</span><span aria-hidden="true">$89<sup>00</sup></span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'sr-only was/now',
    page(
      '',
      main(
        `<div class="price"><span class="sr-only">Original price:</span><span>$120.00</span><span class="sr-only">Sale price:</span><span>$89.00</span></div><button>Add to cart</button>`,
      ),
    ),
    { ...asked, listPrice: 120 },
  );
  reads(
    'css class hashed sale',
    page(
      '',
      main(
        `<div class="css-1x"><span class="css-a1" style="text-decoration:line-through">$120.00</span><span class="css-b2">$89.00</span></div><button>Add to cart</button>`,
      ),
    ),
    { ...asked, listPrice: 120 },
  );
  reads(
    'per unit price besides',
    page(
      '',
      main(
        `<div><span class="css-b2">$89.00</span><span class="css-b3">($8.90 / 100 ml)</span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'klarna before price',
    page(
      '',
      main(
        `<div>4 interest-free payments of $22.25 with Klarna</div><div><span class="css-b2">$89.00</span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'members price',
    page(
      '',
      main(
        `<div><span>Members: $79.00</span></div><div><span class="price">$89.00</span></div><button>Add to cart</button>`,
      ),
    ),
    asked,
  );
  reads(
    'free shipping over',
    page(
      '',
      `<div class="usp">Free shipping on orders over $50</div>` +
        main(`<div><span class="css-b2">$89.00</span></div><button>Add to cart</button>`),
    ),
    asked,
  );
  reads(
    'cart total in header',
    page(
      '',
      `<div class="minicart">Cart $0.00</div>` +
        main(`<div><span class="css-b2">$89.00</span></div><button>Add to cart</button>`),
    ),
    asked,
  );
  reads(
    'sticky bar repeated',
    page(
      '',
      main(`<div><span class="css-b2">$89.00</span></div><button>Add to cart</button>`) +
        `<div class="sticky"><span>${name}</span><span>$89.00</span><button>Add to cart</button></div>`,
    ),
    asked,
  );
  // availability
  const av = (label: string, inner: string, want: string, lang = 'en-US') =>
    reads(
      label,
      page(
        jsonLd({ ...product, offers: { ...offer, availability: undefined } }),
        main(`<span class="price">$89.00</span>${inner}`),
        lang,
      ),
      { availability: want },
    );
  av('disabled add to cart', '<button disabled>Add to cart</button>', 'OutOfStock');
  av('enabled add', '<button>Add to cart</button>', 'InStock');
  av('sold out button', '<button disabled>Sold out</button>', 'OutOfStock');
  av('notify me', '<button>Notify me when available</button>', 'OutOfStock');
  av(
    'one size sold out',
    '<ul class="sizes"><li>S <span>Sold out</span></li><li>M</li><li>L</li></ul><button>Add to cart</button>',
    'InStock',
  );
  av(
    'select size first, button disabled',
    '<select name="size"><option>Select size</option><option>S</option><option>M</option></select><button disabled>Add to cart</button>',
    'InStock',
  );
  av(
    'size buttons then disabled add',
    '<div class="sizes"><button>S</button><button>M</button></div><button disabled class="add">Select a size</button>',
    'InStock',
  );
  av('only 2 left', '<p>Only 2 left in stock</p><button>Add to cart</button>', 'InStock');
  av(
    'pick up not available, delivery available',
    '<div class="fulfilment"><div>Pick up: not available at your store</div><div>Delivery: available</div></div><button>Add to cart</button>',
    'InStock',
  );
  av(
    'store: out of stock but online',
    '<div class="store">Out of stock in Aarhus</div><div class="online">In stock online</div><button>Add to cart</button>',
    'InStock',
  );
  av('preorder', '<button>Pre-order</button>', 'PreOrder');
  av(
    'backorder',
    '<p class="stock available-on-backorder">Available on backorder</p><button>Add to cart</button>',
    'BackOrder',
  );
  for (const [lang, text] of Object.entries({
    de: 'Derzeit nicht verfügbar',
    fr: 'Actuellement indisponible',
    es: 'Producto agotado',
    it: 'Non disponibile',
    nl: 'Tijdelijk uitverkocht',
    pl: 'Produkt chwilowo niedostępny',
    cs: 'Momentálně vyprodáno',
    sk: 'Momentálne nedostupné',
    hu: 'Jelenleg nem rendelhető',
    ro: 'Momentan indisponibil',
    sv: 'Tillfälligt slut i lager',
    da: 'Ikke på lager',
    nb: 'Midlertidig utsolgt',
    fi: 'Tilapäisesti loppu',
    ru: 'Товар закончился',
    uk: 'Немає в наявності',
    bg: 'Няма наличност',
    el: 'Μη διαθέσιμο',
    tr: 'Bu ürün geçici olarak temin edilememektedir',
    ar: 'غير متوفر حالياً',
    he: 'אזל מהמלאי',
    ja: '在庫切れ',
    ko: '일시품절',
    zh: '暂时缺货',
    'zh-TW': '補貨中',
    th: 'สินค้าหมด',
    vi: 'Tạm hết hàng',
    id: 'Stok habis',
    hr: 'Nije dostupno',
    sl: 'Ni na zalogi',
    et: 'Läbi müüdud',
    lv: 'Nav pieejams',
    lt: 'Prekės neturime',
    pt: 'Produto indisponível',
    hi: 'स्टॉक में नहीं है',
    fa: 'ناموجود',
    sr: 'Nema na stanju',
    ca: 'Esgotat',
  }))
    reads(
      `sold out in ${lang}`,
      page(
        '',
        main(`<span class="price">89,00</span><p class="b7">${text}</p>`).replace(
          '<h1>',
          `<h1 itemprop="name">`,
        ),
        lang,
      ),
      { availability: 'OutOfStock' },
    );
});
