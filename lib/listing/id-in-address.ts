/** Parameters of an address by which shops name the article it shows. */
const naming = /^(?:id|item|item_?id|product_?id|pid|sku|goods_?id)$/i;

/** The last run of digits, or of letters with digits, that an address ends in. */
export function idInAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, searchParams } = new URL(address);
  for (const [name, value] of searchParams) {
    if (naming.test(name) && /\d{3,}/.test(value)) return value;
  }
  const code = pathname.split('/').find((part) => /^(?=\D*\d)[A-Z\d]{8,14}$/.test(part));
  return code ?? [...pathname.matchAll(/[a-z]{0,6}\d{4,}[a-z0-9]*/gi)].at(-1)?.[0];
}

/**
 * What names an article in an address's query, such as `?id=1`; empty where nothing does. Of several
 * parameters all count: an article that has two keys is only missed, two that share one are taken for
 * each other.
 */
export function namingQuery({ searchParams }: URL): string {
  const named = [...searchParams].filter(([name, value]) => naming.test(name) && /\d/.test(value));
  named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return named.length > 0 ? `?${new URLSearchParams(named)}` : '';
}
