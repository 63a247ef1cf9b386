const productFields = 'add-to-cart product_id id_product product productId'
  .split(' ')
  .map((name) => `[name="${name}"]`)
  .join(',');

/**
 * Whether a number is only the row under which a shop system keeps the goods. WooCommerce and
 * PrestaShop mark it up as `sku` where the goods have none; their forms and their body's classes
 * give it away.
 */
export function isRowNumber(number: unknown, document: Document): boolean {
  const written = String(number);
  if (!/^\d{1,9}$/.test(written)) return false;
  if (document.body?.classList.contains(`postid-${written}`)) return true;
  return [...document.querySelectorAll(productFields)].some(
    (field) => field.getAttribute('value') === written,
  );
}
