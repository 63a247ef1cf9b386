import { parseJson } from '../state.ts';

/** Attributes in which shop systems leave a product, or all of a page, for their scripts. */
const jsonAttributes = `
  data-product data-product-json data-product-data data-product-info data-item data-item-data data-page
  data-props data-react-props data-vue-props data-component-props data-state data-initial-state
  data-model data-context data-json data-info data-details data-gtm data-gtm-product data-gtm-data
  data-gtm4wp_product_data data-ecommerce data-analytics data-analytics-product data-tracking
  data-tracking-data data-datalayer data-layer data-variant x-data ng-init :product :item :initial-product product`
  .trim()
  .split(/\s+/);
const withJson = jsonAttributes.map((name) => `[${name.replace(':', '\\:')}]`).join(',');
/** The like with an attribute for each property. */
const asProperties =
  '[data-price],[data-product-price],[data-item-price],[data-product-name],[data-item-name]';
/** Some hand it to a function: `init({"id": …})`. */
const isJson = /^\s*(?:\w{1,40}\(\s*)?(?:\{"|\[\{)/;
const mostElements = 40;
const longest = 2_000_000;

/** The objects that a page's elements carry in their attributes. */
export function statesInAttributes(document: Document): unknown[] {
  const json = [...document.querySelectorAll(withJson)].slice(0, mostElements).flatMap((element) =>
    jsonAttributes.flatMap((name) => {
      const text = element.getAttribute(name);
      return text && text.length <= longest && isJson.test(text) ? [parseJson(text)] : [];
    }),
  );
  const properties = [...document.querySelectorAll(asProperties)]
    .slice(0, mostElements)
    .map((element) =>
      Object.fromEntries(
        [...element.attributes]
          .filter(({ name }) => name.startsWith('data-'))
          .map(({ name, value }) => [name.slice(5), value]),
      ),
    );
  return [...json, ...properties];
}
