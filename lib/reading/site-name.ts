import { lettersOf } from './letters.ts';
import type { Page } from './page.ts';
import { first } from './product.ts';
import { hostOf } from './site.ts';

/** What a site calls itself, as letters and digits only: in its meta tags, its markup and its address. */
export function siteNames({ document, url, jsonLd }: Page): readonly string[] {
  const stated = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map((name) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content'),
  );
  const marked = jsonLd
    .filter(({ types }) =>
      types.some((type) => /^(?:WebSite|Organization|OnlineStore)$/i.test(type)),
    )
    .map((entity) => String(first(entity, 'name') ?? ''));
  const labels = hostOf(url).split('.');
  const domain = labels.slice(0, -1).filter((label) => label.length > 3);
  return [...stated, ...marked, ...domain].map((name) => lettersOf(name ?? '')).filter(Boolean);
}

/** Words that sites add to their names in titles: 'Acme Online Shop', 'Acme.co.uk'. */
const mostAdded = 14;
const shortestName = 4;

export function isSiteName(text: string, names: readonly string[]): boolean {
  const own = lettersOf(text);
  return (
    own !== '' &&
    names.some(
      (name) =>
        own === name ||
        (name.length >= shortestName &&
          own.startsWith(name) &&
          own.length <= name.length + mostAdded),
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
