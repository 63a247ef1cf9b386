import { lettersOf } from './letters.ts';
import { jsonLdOf } from './markup.ts';
import type { Page } from './page.ts';
import { first } from './product.ts';
import { hostOf } from './site.ts';

/** What a site calls itself, as letters and digits only: in its meta tags, its markup and its address. */
export function siteNames(page: Page): readonly string[] {
  const { document, url } = page;
  const stated = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map((name) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content'),
  );
  const marked = jsonLdOf(page)
    .filter(({ types }) =>
      types.some((type) => /^(?:WebSite|Organization|OnlineStore)$/i.test(type)),
    )
    .map((entity) => String(first(entity, 'name') ?? ''));
  const labels = hostOf(url).split('.');
  const domain = labels.slice(0, -1).filter((label) => label.length > 3);
  return [...stated, ...marked, ...domain].map((name) => lettersOf(name ?? '')).filter(Boolean);
}

/** What sites add to their names in titles: 'Acme Online Shop', 'Acme.co.uk', 'Acme US'. */
const added =
  /^(?:(?:official|offizieller?|officiel|oficial|ufficiale|online|web|internet)*(?:shop|store|site|boutique|tienda|loja|negozio|winkel|sklep|obchod|magazin|market|com|net|org|co[a-z]{2}|[a-z]{2,3})?|公式.{0,10}|官网|官方.{0,6})$/u;
const shortestName = 4;

export function isSiteName(text: string, names: readonly string[]): boolean {
  const own = lettersOf(text);
  return (
    own !== '' &&
    names.some(
      (name) =>
        own === name ||
        (name.length >= shortestName && own.startsWith(name) && added.test(own.slice(name.length))),
    )
  );
}

const separator = /\s+[|–—·•»«:~-]\s+|\s*[|｜]\s*|(?<=\S):\s+/g;

/** A title without the site's name at its beginning or end. */
export function withoutSiteName(title: string, names: readonly string[]): string {
  let rest = title;
  for (let step = 0; step < 3; step++) {
    const marks = [...rest.matchAll(separator)];
    const [head, tail] = [marks[0], marks.at(-1)];
    if (!head || !tail) break;
    const afterTail = rest.slice(tail.index + tail[0].length);
    if (isSiteName(afterTail, names)) rest = rest.slice(0, tail.index);
    else if (isSiteName(rest.slice(0, head.index), names))
      rest = rest.slice(head.index + head[0].length);
    else break;
  }
  return rest.trim() || title;
}
