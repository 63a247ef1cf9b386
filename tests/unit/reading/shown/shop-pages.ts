/**
 * Product pages as the themes of common shop systems build them, cut down to what matters and
 * filled with invented goods: what a buyer would say they are and cost.
 */
export interface ShopPage {
  name: string;
  language: string;
  html: string;
  currency?: string;
  expected: {
    name: string;
    price: number;
    priceCurrency?: string;
    highPrice?: number;
    listPrice?: number;
    availability?: string;
    image?: string;
  };
}

const frame = (title: string, body: string) => `<head><title>${title}</title></head><body>
  <header class="site-header"><a href="/"><img src="/logo.png" class="logo" alt="Shop"></a>
    <nav class="menu"><a href="/sale">Sale from $5.00</a><a href="/bags">Bags</a></nav>
    <div class="mini-cart"><span class="price">$0.00</span><button class="btn">Checkout</button></div></header>
  ${body}
  <footer class="footer">Free shipping on orders over $50.00 <form><button class="btn">Subscribe</button></form></footer></body>`;

const cards = (price: (n: number) => string) =>
  [1, 2, 3, 4]
    .map(
      (n) =>
        `<li class="grid__item card"><a href="/products/other-${n}"><img src="/other-${n}.jpg"></a><h3 class="card__heading"><a href="/products/other-${n}">Other thing ${n}</a></h3>${price(n)}<button class="btn">Add to cart</button></li>`,
    )
    .join('');

export const shopPages: ShopPage[] = [
  {
    name: 'Shopify (Dawn), on sale',
    language: 'en-AU',
    expected: {
      name: 'Wool Blanket',
      price: 89.95,
      priceCurrency: 'AUD',
      listPrice: 120,
      availability: 'InStock',
      image: '//shop.example/cdn/shop/files/blanket.jpg?width=1946',
    },
    html: frame(
      'Wool Blanket – Example Shop',
      `<main><section class="product"><div class="product__media-wrapper"><div class="product__media media"><img src="//shop.example/cdn/shop/files/blanket.jpg?width=1946" alt="Wool Blanket" width="1946"></div></div>
       <div class="product__info-container"><div class="product__title"><h1>Wool Blanket</h1><a href="/products/wool-blanket" class="product__title"><h2 class="h1">Wool Blanket</h2></a></div>
       <div id="price-template" role="status"><div class="price price--large price--on-sale price--show-badge"><div class="price__container">
        <div class="price__regular"><span class="visually-hidden visually-hidden--inline">Regular price</span><span class="price-item price-item--regular">$120.00 AUD</span></div>
        <div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">$120.00 AUD</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">$89.95 AUD</span></div>
        <small class="unit-price caption hidden"><span class="visually-hidden">Unit price</span><span class="price-item price-item--last"><span></span><span>/</span><span>per</span></span></small></div>
        <span class="badge price__badge-sale">Sale</span></div></div>
       <shopify-payment-terms>or 4 interest-free payments of $22.49 with Afterpay</shopify-payment-terms>
       <form action="/cart/add" method="post"><button type="submit" name="add" class="product-form__submit button"><span>Add to cart</span></button></form></div></section>
       <section class="related-products"><h2>You may also like</h2><ul class="grid">${cards((n) => `<span class="price-item price-item--regular">$${n}9.00 AUD</span>`)}</ul></section></main>`,
    ),
  },
  {
    name: 'WooCommerce (Storefront), reduced',
    language: 'de-DE',
    expected: {
      name: 'Lederhandtasche „Anna“',
      price: 149.9,
      priceCurrency: 'EUR',
      listPrice: 199,
      availability: 'InStock',
      image: 'https://laden.example/wp-content/uploads/anna.jpg',
    },
    html: frame(
      'Lederhandtasche „Anna“ – Laden',
      `<div id="page" class="hfeed site"><main id="main"><div class="product type-product">
       <span class="onsale">Angebot!</span><div class="woocommerce-product-gallery"><div class="woocommerce-product-gallery__image"><a href="https://laden.example/wp-content/uploads/anna.jpg"><img class="wp-post-image" data-large_image="https://laden.example/wp-content/uploads/anna.jpg" src="https://laden.example/wp-content/uploads/anna-416x416.jpg" alt=""></a></div></div>
       <div class="summary entry-summary"><h1 class="product_title entry-title">Lederhandtasche „Anna“</h1>
       <p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>199,00&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></del> <span class="screen-reader-text">Ursprünglicher Preis war: 199,00&nbsp;&euro;</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>149,90&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></ins><span class="screen-reader-text">Aktueller Preis ist: 149,90&nbsp;&euro;.</span></p>
       <p class="wc-gzd-additional-info shipping-costs-info">zzgl. <a href="/versand">Versandkosten</a> 4,90 €</p><p class="stock in-stock">3 vorrätig</p>
       <form class="cart" method="post"><input type="number" name="quantity" value="1"><button type="submit" name="add-to-cart" value="77" class="single_add_to_cart_button button alt">In den Warenkorb</button></form></div>
       <section class="related products"><h2>Ähnliche Produkte</h2><ul class="products">${cards((n) => `<span class="price"><span class="woocommerce-Price-amount amount"><bdi>${n}9,00 €</bdi></span></span>`)}</ul></section></div></main></div>`,
    ),
  },
  {
    name: 'Magento 2 (Luma), special price',
    language: 'fr-FR',
    expected: {
      name: 'Montre automatique 40 mm',
      price: 1234.5,
      priceCurrency: 'EUR',
      listPrice: 1500,
      availability: 'InStock',
    },
    html: frame(
      'Montre automatique 40 mm - Horlogerie Exemple',
      `<div class="page-wrapper"><div class="breadcrumbs"><ul class="items"><li><a href="/">Accueil</a></li></ul></div><main id="maincontent" class="page-main"><div class="columns"><div class="column main"><div class="product-info-main">
       <div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">Montre automatique 40 mm</span></h1></div>
       <div class="product-info-price"><div class="price-box price-final_price" data-role="priceBox"><span class="special-price"><span class="price-container price-final_price tax weee"><span class="price-label">Prix Spécial</span><span data-price-amount="1234.5" data-price-type="finalPrice" class="price-wrapper"><span class="price">1 234,50 €</span></span></span></span>
        <span class="old-price"><span class="price-container"><span class="price-label">Prix normal</span><span data-price-type="oldPrice" class="price-wrapper"><span class="price">1 500,00 €</span></span></span></span></div>
        <div class="product-info-stock-sku"><div class="stock available" title="Disponibilité"><span>En stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value">MA-40</div></div></div></div>
       <div class="product-add-form"><form id="product_addtocart_form"><button type="submit" title="Ajouter au panier" class="action primary tocart" id="product-addtocart-button"><span>Ajouter au panier</span></button></form></div>
       <p>Paiement en 3x 411,50 € sans frais</p></div></div></div></main></div>`,
    ),
  },
  {
    name: 'PrestaShop (Classic)',
    language: 'es-ES',
    expected: {
      name: 'Zapatillas de correr Ligera',
      price: 79.9,
      priceCurrency: 'EUR',
      listPrice: 99.9,
      availability: 'OutOfStock',
    },
    html: frame(
      'Zapatillas de correr Ligera',
      `<main><section id="main" itemscope><div class="row product-container"><div class="col-md-6"><h1 class="h1" itemprop="name">Zapatillas de correr Ligera</h1>
       <div class="product-prices"><div class="product-discount"><span class="regular-price">99,90&nbsp;€</span></div><div class="product-price h5 has-discount"><div class="current-price"><span class="current-price-value" content="79.9">79,90&nbsp;€</span><span class="discount discount-percentage">Ahorre 20%</span></div></div><div class="tax-shipping-delivery-label">Impuestos incluidos</div></div>
       <div class="product-actions"><form id="add-to-cart-or-refresh"><div class="product-add-to-cart"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit" disabled>Añadir al carrito</button><span id="product-availability">Fuera de stock</span></div></form></div></div></div>
       <section class="featured-products"><h2>Los clientes que compraron este producto también compraron:</h2><div class="products">${cards((n) => `<span class="price">${n}9,90 €</span>`)}</div></section></section></main>`,
    ),
  },
  {
    name: 'Shopware 6, with a price per litre',
    language: 'de-DE',
    expected: {
      name: 'Olivenöl nativ extra 750 ml',
      price: 12.95,
      priceCurrency: 'EUR',
      availability: 'InStock',
    },
    html: frame(
      'Olivenöl nativ extra 750 ml | Feinkost',
      `<main class="content-main"><div class="product-detail"><div class="product-detail-headline"><h1 class="product-detail-name">Olivenöl nativ extra 750 ml</h1></div>
       <div class="product-detail-buy"><div class="product-detail-price-container"><p class="product-detail-price">12,95 €*</p></div>
       <div class="product-detail-price-unit"><span class="price-unit-label">Inhalt:</span><span class="price-unit-content">0.75 Liter</span><span class="price-unit-reference-content">(17,27 €* / 1 Liter)</span></div>
       <p class="product-detail-tax"><a href="/versand">Preise inkl. MwSt. zzgl. Versandkosten</a></p><div class="product-detail-delivery-information"><p class="delivery-information delivery-available">Sofort verfügbar, Lieferzeit: 1-3 Tage</p></div>
       <form id="productDetailPageBuyProductForm" action="/checkout/line-item/add"><button class="btn btn-primary btn-buy" title="In den Warenkorb">In den Warenkorb</button></form></div></div></main>`,
    ),
  },
  {
    name: 'BigCommerce (Cornerstone), with the recommended price',
    language: 'en-US',
    currency: 'USD',
    expected: {
      name: 'Cast Iron Skillet',
      price: 34,
      priceCurrency: 'USD',
      listPrice: 50,
      availability: 'InStock',
    },
    html: frame(
      'Cast Iron Skillet - Example Kitchen',
      `<div class="body"><div class="productView"><section class="productView-images"><figure class="productView-image"><img class="productView-image--default" src="https://cdn.example/skillet.jpg" alt="Cast Iron Skillet"></figure></section>
       <section class="productView-details product-data"><div class="productView-product"><h1 class="productView-title">Cast Iron Skillet</h1><h2 class="productView-brand"><a href="/brands/acme">Acme</a></h2>
       <div class="productView-price"><div class="price-section price-section--withoutTax rrp-price--withoutTax"><span>MSRP:</span> <span data-product-rrp-price-without-tax class="price price--rrp">$50.00</span></div><div class="price-section price-section--withoutTax"><span class="price-now-label">Now:</span> <span data-product-price-without-tax class="price price--withoutTax">$34.00</span></div><div class="price-section price-section--saving price"><span>(You save</span> <span data-product-price-saved class="price price--saving">$16.00</span>)</div></div></div></section>
       <section class="productView-details product-options"><form action="/cart.php" data-cart-item-add><div class="add-to-cart-buttons"><input id="form-action-addToCart" class="button button--primary" type="submit" value="Add to Cart"></div></form></section></div></div>`,
    ),
  },
  {
    name: 'Salesforce Commerce Cloud (SFRA), a range',
    language: 'en-GB',
    expected: { name: 'Merino Crew Neck', price: 45, highPrice: 60, priceCurrency: 'GBP' },
    html: frame(
      'Merino Crew Neck | Example',
      `<div class="container product-detail product-wrapper"><div class="row"><div class="primary-images col-12 col-sm-6"><div class="carousel"><img src="https://img.example/merino.jpg" class="d-block img-fluid" alt="Merino Crew Neck, Navy" itemprop="image"></div></div>
       <div class="col-12 col-sm-6"><div class="row"><div class="col"><h1 class="product-name">Merino Crew Neck</h1></div></div><div class="attributes"><div class="prices"><div class="price"><span class="range"><span class="sales"><span class="value" content="45.00">£45.00</span></span> - <span class="sales"><span class="value" content="60.00">£60.00</span></span></span></div></div>
       <div class="prices-add-to-cart-actions"><div class="cart-and-ipay"><button class="add-to-cart btn btn-primary" data-pid="25">Add to Bag</button></div></div></div></div></div></div>`,
    ),
  },
  {
    name: 'VTEX, cents in spans of their own and instalments',
    language: 'pt-BR',
    expected: {
      name: 'Cafeteira Elétrica 1,2 L',
      price: 1299.9,
      priceCurrency: 'BRL',
      listPrice: 1599,
      availability: 'InStock',
    },
    html: frame(
      'Cafeteira Elétrica 1,2 L - Loja',
      `<div class="vtex-product-details-1-x-container"><h1 class="vtex-store-components-3-x-productNameContainer"><span class="vtex-store-components-3-x-productBrand">Cafeteira Elétrica 1,2 L</span></h1>
       <div class="vtex-flex-layout-0-x-flexRow--product-price"><span class="vtex-product-price-1-x-listPrice"><span class="vtex-product-price-1-x-listPriceValue strike"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">1</span><span class="vtex-product-price-1-x-currencyGroup">.</span><span class="vtex-product-price-1-x-currencyInteger">599</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">00</span></span></span></span>
       <span class="vtex-product-price-1-x-sellingPrice"><span class="vtex-product-price-1-x-sellingPriceValue"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">1</span><span class="vtex-product-price-1-x-currencyGroup">.</span><span class="vtex-product-price-1-x-currencyInteger">299</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span></span>
       <span class="vtex-product-price-1-x-installments">em até 10x de <span class="vtex-product-price-1-x-installmentValue">R$ 129,99</span> sem juros</span></div>
       <button class="vtex-button bg-action-primary"><div class="vtex-button__label">Adicionar ao carrinho</div></button></div>`,
    ),
  },
  {
    name: 'a Japanese shop, tax included, with points and postage',
    language: 'ja',
    expected: {
      name: '手作り陶器マグカップ 藍',
      price: 3850,
      priceCurrency: 'JPY',
      availability: 'OutOfStock',
    },
    html: frame(
      '手作り陶器マグカップ 藍 | うつわの店',
      `<div class="ec-productRole"><div class="ec-headingTitle"><h2 class="ec-productRole__title item_name">手作り陶器マグカップ 藍</h2></div><div class="ec-productRole__price"><div class="ec-price"><span class="ec-price__price">￥3,850</span><span class="ec-price__tax">税込</span></div></div><p class="point">38ポイント</p><p>送料 500円</p>
       <p class="item_stock">売り切れました</p><button type="button" class="ec-blockBtn--action" disabled>再入荷通知</button></div>`,
    ),
  },
  {
    name: 'a Chinese shop without a heading element',
    language: 'zh-CN',
    expected: {
      name: '真皮手提包女士大容量通勤包',
      price: 399,
      priceCurrency: 'CNY',
      listPrice: 899,
      availability: 'InStock',
    },
    html: frame(
      '真皮手提包女士大容量通勤包【价格 图片 品牌】-示例商城',
      `<div class="detail"><div class="goods-title">真皮手提包女士大容量通勤包</div><div class="p-box"><span>现价</span><em class="p-price">¥<b>399</b></em><span>市场价</span><i class="m-price">¥899</i><span class="ship">运费 ¥10</span></div><a class="btn-cart" href="javascript:;">加入购物车</a><a class="btn-buy" href="javascript:;">立即购买</a></div>`,
    ),
  },
  {
    name: "a private seller's advertisement, without a cart",
    language: 'pl',
    currency: 'PLN',
    expected: {
      name: 'Rower górski 27,5',
      price: 1850,
      priceCurrency: 'PLN',
      availability: 'InStock',
    },
    html: frame(
      'Rower górski 27,5 Kraków • Ogłoszenia',
      `<div id="offer"><h1>Rower górski 27,5</h1><div class="css-1x"><h3 class="css-9y">1 850 zł</h3></div><ul><li><p>Stan: używany</p></li><li><p>Rozmiar ramy 19</p></li></ul><button type="button">Wyślij wiadomość</button><button>Pokaż numer</button></div>
       <div><h4>Podobne ogłoszenia</h4><div>${cards((n) => `<p>${n} 200 zł</p>`)}</div></div>`,
    ),
  },
  {
    name: 'a page with a cookie banner, a site name and the goods as headings',
    language: 'nl',
    expected: {
      name: 'Eiken bijzettafel Noord',
      price: 249,
      priceCurrency: 'EUR',
      availability: 'InStock',
    },
    html: frame(
      'Eiken bijzettafel Noord | Voorbeeld Wonen',
      `<div class="cookie-consent"><h1>Deze website gebruikt cookies</h1></div><h1 class="logo">Voorbeeld Wonen</h1>
       <main><h1 class="title">Eiken bijzettafel Noord</h1><div class="sc-a1"><span class="sc-b2">€ 249,-</span></div><span class="sc-c3">Op voorraad</span><button class="sc-d4">In winkelwagen</button></main>`,
    ),
  },
];

/** Pages of a shop on which no one thing is sold. */
export const otherPages: { name: string; html: string }[] = [
  {
    name: 'a category',
    html: frame(
      'Bags – Example Shop',
      `<main><h1>Bags</h1><ul class="product-grid">${cards((n) => `<span class="price">$${n}9.00</span>`)}</ul></main>`,
    ),
  },
  {
    name: 'search results',
    html: frame(
      'Search: bag – Example Shop',
      `<main><h1>120 results for “bag”</h1><div class="filters"><label><input type="checkbox">Under $25.00</label></div><ul>${cards((n) => `<span>$${n}9.00</span>`)}</ul></main>`,
    ),
  },
  {
    name: 'an article',
    html: frame(
      'How we make our bags',
      '<main><article><h1>How we make our bags</h1><p>A bag like ours takes three days and costs us more than $100.00 to make, which is a lot of money.</p></article></main>',
    ),
  },
  {
    name: 'a wall',
    html: '<head><title>Are you human?</title></head><body><h1>Are you human?</h1><button>Press and hold</button></body>',
  },
  { name: 'nothing', html: '<body></body>' },
];
