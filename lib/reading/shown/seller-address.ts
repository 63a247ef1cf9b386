/** The page of a seller on a marketplace: `/shop/name`, `/usr/name`, `?seller=…`. */
const sellerAddress =
  /\/(shops?|stores?|sellers?|usr|users?|profiles?|profil|perfil|vendors?|merchants?|members?|uzytkownik|tiendas?|lojas?|boutiques?|winkel|toko|haendler|verkaeufer|butik|magaza|prodavets)\/(?:profile\/|view\/|info\/)?([^/?#]{2,80})\/?(?:[?#]|$)|[?&](seller(?:_?id)?|merchant(?:_?id)?|shop_?id|store_?id|vendor_?id)=([^&#]{2,80})/i;
/** Pages of one's own account, and the shop's own pages. */
const noSeller =
  /^(?:log-?in|sign-?in|sign_in|register|sign-?up|log-?out|account|settings|favou?rites|wishlist|orders?|cart|help|reviews?|feedback|password|locator|finder|find|search|all|new|sale|index.*|edit|me|.*\.(?:css|js))$/i;

/** Whose page a link leads to, and by which kind of address. */
export interface SellerAddress {
  kind: string;
  who: string;
}

/** The seller whose page an address on the same site is, or nothing. */
export function sellerOf(address: string, base: string): SellerAddress | undefined {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return undefined;
  }
  const here = new URL(base).hostname;
  if (site(url.hostname) !== site(here)) return undefined;
  const found = sellerAddress.exec(url.pathname + url.search);
  const who = found?.[2] ?? found?.[4];
  if (found && who) {
    return noSeller.test(who)
      ? undefined
      : { kind: (found[1] ?? found[3] ?? '').toLowerCase(), who: who.toLowerCase() };
  }
  // Some marketplaces give each shop a host of its own.
  const isOwnHost = url.hostname !== here && !commonHosts.test(url.hostname);
  return isOwnHost && /^\/(?:index[\w-]*(?:\.\w+)?)?$/.test(url.pathname)
    ? { kind: 'host', who: url.hostname + url.pathname }
    : undefined;
}

const commonHosts =
  /^(?:www|m|mobile|help|support|about|blog|career|jobs|login|passport|my|cart|order|pay|app|apps|news|corporate|investors?|developer|ads|partner|seller|sellers|sell|shop|store|list|search|s|home|world|global|[a-z]{2}|\d+)\./;

/** The last two labels of a host, or three under a country's second level ('co.uk'). */
const site = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:com?|net|org|gov|ac|edu)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');
