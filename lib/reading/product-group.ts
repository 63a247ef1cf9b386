import { type Entity, isEntity } from './json-ld.ts';
import type { Page } from './page.ts';
import { first } from './product.ts';

/**
 * A ProductGroup with those of its variants that stand beside it on the page (`isVariantOf`), and
 * with number, pictures and offers of the one that the page's address or heading names.
 */
export function groupAsProduct(
  group: Entity,
  products: readonly Entity[],
  { url, document }: Page,
): Entity {
  const within = (group.properties.hasVariant ?? []).filter(isEntity);
  const beside = products.filter(
    (product) => product !== group && product.properties.isVariantOf !== undefined,
  );
  const hasVariant = within.some(({ properties }) => properties.offers) ? within : beside;
  const heading = document.querySelector('h1')?.textContent?.trim();
  const named = hasVariant.find((variant) => heading && first(variant, 'name') === heading);
  const chosen = chosenBy(url, hasVariant) ?? named;
  const { image, sku, gtin13, gtin, offers } = chosen?.properties ?? {};
  const name = named && chosen === named ? named.properties.name : undefined;
  const own = Object.entries({ name, image, sku, gtin13, gtin, offers }).filter(
    ([, value]) => value,
  );
  return {
    types: group.types,
    properties: { ...group.properties, hasVariant, ...Object.fromEntries(own) },
  };
}

/** The one variant whose address is the page's, or that alone has a number which stands in it. */
function chosenBy(url: string, variants: readonly Entity[]): Entity | undefined {
  const page = addressOf(url, url);
  const addressed = variants.filter((variant) =>
    [variant, ...(variant.properties.offers ?? []).filter(isEntity)].some(
      (one) => addressOf(first(one, 'url', '@id'), url) === page,
    ),
  );
  if (addressed.length > 0) return addressed.length === 1 ? addressed[0] : undefined;
  const numbered = variants.filter((variant) => {
    const number = first(variant, 'sku', 'productID');
    return typeof number === 'string' && number.length > 3 && page?.includes(number);
  });
  return numbered.length === 1 ? numbered[0] : undefined;
}

function addressOf(written: unknown, base: string): string | undefined {
  if (typeof written !== 'string' || !URL.canParse(written, base)) return undefined;
  const { pathname, search } = new URL(written, base);
  return pathname + search;
}
