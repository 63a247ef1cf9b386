import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/read.ts';
import { toDocument } from '../../../../scripts/touchstone/saved-page.ts';
import { bought, jsonLd, main, name, offer, page, product, reads } from './ways.ts';

const asked = { name, price: 89, availability: 'InStock' };

const kind = (way: string, address: string, html: string, wanted: string) =>
  it(way, () => {
    expect(read({ document: toDocument(html), url: address }).page).toBe(wanted);
  });

describe('what a page is', () => {
  const cards = (n: number, btn = '') =>
    Array.from(
      { length: n },
      (_, i) =>
        `<li class="card"><a href="/p/other-${i}-99${i}"><img src="/o${i}.jpg"><h3>Other thing ${i}</h3></a><span class="price">$${20 + i}.00</span>${btn}</li>`,
    ).join('');
  reads(
    'related without heading',
    page('', `${main(bought)}<ul class="grid">${cards(12)}</ul>`),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'related with buy buttons before',
    page(
      '',
      `<div class="top"><ul>${cards(6, '<button>Add to cart</button>')}</ul></div>${main(bought)}`,
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'under /c/ path',
    page('', `${main(bought)}<h2>You may also like</h2><ul>${cards(8)}</ul>`),
    asked,
    'https://www.homewise.com/c/tables/oak-side-table-40-cm',
  );
  reads(
    '?q= in address',
    page('', `${main(bought)}<h2>Similar</h2><ul>${cards(8)}</ul>`),
    asked,
    'https://www.homewise.com/p/oak-1?q=table&ref=search',
  );
  reads(
    'category in path & collections',
    page('', `${main(bought)}<ul>${cards(8)}</ul>`),
    asked,
    'https://www.homewise.com/collections/tables/oak-side-table',
  );
  reads(
    'root with query',
    page('', main(bought)),
    asked,
    'https://www.homewise.com/?product=oak-1',
  );
  reads(
    'hash routed',
    page(jsonLd({ ...product, offers: offer }), main(bought)),
    asked,
    'https://www.homewise.com/#/p/oak-1',
  );
  reads(
    'ItemList of related + Product',
    page(
      jsonLd({ ...product, offers: offer }) +
        jsonLd({
          '@type': 'ItemList',
          itemListElement: [1, 2, 3, 4].map((n) => ({
            '@type': 'ListItem',
            position: n,
            item: {
              '@type': 'Product',
              name: `Other ${n}`,
              url: `/p/o${n}`,
              offers: { ...offer, price: n },
            },
          })),
        }),
      main(bought),
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'ItemList related urls, no product ld',
    page(
      jsonLd({
        '@type': 'ItemList',
        itemListElement: [1, 2, 3, 4].map((n) => ({
          '@type': 'ListItem',
          position: n,
          item: {
            '@type': 'Product',
            name: `Other ${n}`,
            url: `/p/o${n}`,
            offers: { ...offer, price: n },
          },
        })),
      }),
      main(bought),
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'microdata related products only',
    page(
      '',
      main(bought) +
        [1, 2, 3, 4]
          .map(
            (n) =>
              `<div itemscope itemtype="http://schema.org/Product"><a itemprop="url" href="/p/o${n}"><span itemprop="name">Other ${n}</span></a><span itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price">${n}.00</span></span></div>`,
          )
          .join(''),
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'WebPage+Breadcrumb+FAQ+Product',
    page(
      jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': 'x', name: 'A' },
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              { '@type': 'ListItem', position: 1, item: { '@id': '/t', name: 'Tables' } },
            ],
          },
          {
            '@type': 'FAQPage',
            mainEntity: [
              { '@type': 'Question', name: 'q', acceptedAnswer: { '@type': 'Answer', text: 'a' } },
            ],
          },
          { ...product, offers: offer },
        ],
      }),
      `<main><h1>${name}</h1></main>`,
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'product reviews as products (itemReviewed)',
    page(
      jsonLd({ ...product, offers: offer }) +
        jsonLd({
          '@type': 'Review',
          itemReviewed: { '@type': 'Product', name: name },
          reviewBody: 'x',
        }),
      main(bought),
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'AggregateRating itemReviewed product',
    page(
      jsonLd({
        '@type': 'AggregateRating',
        ratingValue: 4.5,
        reviewCount: 10,
        itemReviewed: { '@type': 'Product', name: name, image: 'https://x.y/z.jpg' },
      }),
      main(bought),
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'two Product ld: one thin from reviews app',
    page(
      jsonLd({
        '@type': 'Product',
        name: name,
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 10 },
      }) + jsonLd({ ...product, offers: offer }),
      main('<h2>x</h2>'),
    ),
    { ...asked, sku: 'OST-40', brand: 'Lindholm', ratingValue: 4.5 },
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'two Product ld: names differ slightly',
    page(
      jsonLd({
        '@type': 'Product',
        name: `${name} | Homewise`,
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 10 },
      }) + jsonLd({ ...product, offers: offer }),
      main('<h2>x</h2>'),
    ),
    { ...asked, sku: 'OST-40' },
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'ld product + md product complement',
    page(
      jsonLd({ '@type': 'Product', name: name, offers: offer }),
      `<main itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">${name}</h1><span itemprop="sku">OST-40</span><span itemprop="brand">Lindholm</span></main>`,
    ),
    { ...asked, sku: 'OST-40', brand: 'Lindholm' },
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'cookie dialog h1',
    page(
      '',
      `<div role="dialog"><h1>We value your privacy</h1><button>Accept</button></div>${main(bought)}`,
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'newsletter h1-like',
    page('', `${main(bought)}<section><h1>Sign up and save $10.00</h1></section>`),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'accordion cart drawer before',
    page(
      '',
      `<div class="cart-drawer"><h2>Your cart</h2><span>Subtotal</span><span>$0.00</span><button>Checkout</button></div>${main(bought)}`,
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'mini-cart with items',
    page(
      '',
      `<div class="minicart"><h2>Cart</h2><div>Chair</div><span class="price">$450.00</span><button>Checkout</button></div>${main(bought)}`,
    ),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'vehicle',
    page(jsonLd({ '@type': 'Vehicle', name: name, offers: offer }), main('')),
    asked,
    'https://www.homewise.com/p/oak-1',
  );
  reads(
    'Book',
    page(jsonLd({ '@type': 'Book', name: name, isbn: '9780306406157', offers: offer }), main('')),
    { ...asked, gtin: '9780306406157' },
    'https://www.homewise.com/p/oak-1',
  );
  kind(
    'category',
    'https://www.homewise.com/c/tables',
    page('', `<main><h1>Tables</h1><ul>${cards(12)}</ul></main>`, 'en', 'Tables - Homewise'),
    'results',
  );
  kind(
    'category with quick buy',
    'https://www.homewise.com/c/tables',
    page(
      '',
      `<main><h1>Tables</h1><ul>${cards(12, '<button>Add to cart</button>')}</ul></main>`,
      'en',
      'Tables - Homewise',
    ),
    'results',
  );
  kind(
    'home',
    'https://www.homewise.com/',
    page('', `<main><h1>Homewise</h1><ul>${cards(12)}</ul></main>`, 'en', 'Homewise'),
    'results',
  );
  kind(
    'article',
    'https://www.homewise.com/blog/best-tables',
    page(
      jsonLd({ '@type': 'Article', headline: 'Best tables' }),
      `<main><article><h1>The 10 best side tables of 2026</h1><p>Our pick costs $89.00 at Homewise.</p><a class="btn" href="https://other.com">Buy now</a></article></main>`,
      'en',
      'The 10 best side tables of 2026 - Homewise',
    ),
    'other',
  );
  kind(
    'recipe',
    'https://www.homewise.com/recipes/x',
    page(
      jsonLd({ '@type': 'Recipe', name: 'Soup' }),
      `<main><h1>Soup</h1><p>Serves 4, costs $5</p></main>`,
    ),
    'other',
  );
  kind(
    'cart',
    'https://www.homewise.com/cart',
    page(
      '',
      `<main><h1>Your cart</h1><div class="line"><a href="/p/oak-1">${name}</a><span class="price">$89.00</span></div><div>Total $89.00</div><button>Checkout</button></main>`,
      'en',
      'Your cart - Homewise',
    ),
    'other',
  );
  kind(
    '404',
    'https://www.homewise.com/p/none',
    page(
      '',
      `<main><h1>Page not found</h1><p>Sorry</p></main><ul>${cards(3)}</ul>`,
      'en',
      'Page not found - Homewise',
    ),
    'other',
  );
  kind(
    'store page',
    'https://www.homewise.com/stores/aarhus',
    page(
      jsonLd({ '@type': 'Store', name: 'Homewise Aarhus', priceRange: '$$' }),
      `<main><h1>Homewise Aarhus</h1><p>Open 9-17</p></main>`,
    ),
    'other',
  );
  kind(
    'hotel',
    'https://www.homewise.com/hotel/1',
    page(
      jsonLd({ '@type': 'Hotel', name: 'Sea View', priceRange: '$100' }),
      `<main><h1>Sea View</h1><p>from $100 a night</p><button>Book now</button></main>`,
    ),
    'other',
  );
});
