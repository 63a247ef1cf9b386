import type { Page } from './page.ts';
import type { RawFields } from './product.ts';
import { readState } from './state.ts';

type Json = Record<string, unknown>;

/**
 * The product in a page's embedded state, found by the shape that the common shop systems
 * give it, not by where a site keeps it: an object with a name or title and a price.
 */
export function stateFields(page: Page): RawFields {
  return shopifyFields(page) ?? {};
}

const record = (value: unknown): Json | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Json)
    : undefined;

/** Shopify: `var meta = {"product": …}` on every product page, prices in hundredths; product JSON in themes. */
function shopifyFields(page: Page): RawFields | undefined {
  const script = page.scripts.find((text) =>
    /ShopifyAnalytics\.meta|var meta = \{"product/.test(text),
  );
  const product = script ? record(record(readState(script, 'var meta'))?.product) : undefined;
  if (!product) return undefined;
  const chosen = selectedVariant(product, page.url);
  return {
    id: String(product.id ?? '') || undefined,
    brand: product.vendor,
    sku: chosen?.sku,
    category: product.type,
  };
}

function selectedVariant(product: Json, url: string): Json | undefined {
  const variants = (Array.isArray(product.variants) ? product.variants : [])
    .map(record)
    .filter((one) => one !== undefined);
  const wanted = new URL(url).searchParams.get('variant');
  return variants.find((variant) => String(variant.id) === wanted) ?? variants[0];
}
