import { isEntity } from './json-ld.ts';
import { jsonLdOf, microdataOf } from './markup.ts';
import type { Page } from './page.ts';
import { first } from './product.ts';
import { visibleText } from './visible-text.ts';

/** The way to the page's category, outermost first, without the product's own name. */
export function readBreadcrumbs(page: Page, name?: string): string[] {
  const crumbs = structured(page) ?? shown(page.document);
  return crumbs.filter(
    (crumb, index) =>
      crumb && crumb.length < 80 && !(index === crumbs.length - 1 && crumb === name),
  );
}

function structured(page: Page): string[] | undefined {
  const list = [...jsonLdOf(page), ...microdataOf(page)].find((entity) =>
    entity.types.includes('BreadcrumbList'),
  );
  const names = (list?.properties.itemListElement ?? []).filter(isEntity).map((element) => {
    const item = first(element, 'item');
    const name = first(element, 'name') ?? (isEntity(item) ? first(item, 'name') : undefined);
    return typeof name === 'string' ? name.trim() : '';
  });
  return names.some(Boolean) ? names : undefined;
}

function shown(document: Document): string[] {
  const trail = document.querySelector(
    '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i],[data-testid*="breadcrumb" i]',
  );
  if (!trail) return [];
  return [...trail.querySelectorAll('a')].slice(0, 12).map((link) => visibleText(link, 100));
}
