import type { Steps } from '../steps.ts';
import { bareType, type Entity } from './json-ld.ts';
import { visibleText } from './visible-text.ts';

const mostScopes = 600;
const mostReferences = 20;
const pauseAfter = 100;

/**
 * Microdata (`itemscope`, `itemprop`) and RDFa (`typeof`, `property`) as entities.
 * A property belongs to the nearest scope above it.
 */
export function* readMicrodata(document: Document): Steps<Entity[]> {
  const roots: Entity[] = [];
  const scopes = new Map<Element, Entity>();
  const owners = referringScopes(document);
  const marked = document.querySelectorAll('[itemscope],[itemprop],[typeof],[property]');
  let seen = 0;
  for (const element of marked) {
    if (++seen % pauseAfter === 0) yield;
    const opensScope = element.hasAttribute('itemscope') || element.hasAttribute('typeof');
    const names = (element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '')
      .split(/\s+/)
      .filter(Boolean);
    if (!opensScope && element.tagName === 'META' && element.parentElement?.tagName === 'HEAD')
      continue;
    const owner = ownerOf(element, scopes, owners);
    let value: unknown;
    if (opensScope && scopes.size < mostScopes) {
      const written = element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '';
      const entity: Entity = {
        types: written.split(/\s+/).filter(Boolean).map(bareType),
        properties: Object.create(null),
      };
      scopes.set(element, entity);
      value = entity;
      if (!owner || names.length === 0) roots.push(entity);
    } else value = propertyValue(element);
    if (!owner || value === undefined) continue;
    for (const name of names) {
      const key = bareType(name);
      owner.properties[key] = [...(owner.properties[key] ?? []), value];
    }
  }
  return roots;
}

/** `itemref`: elements that belong to a scope which stands elsewhere, with that scope. */
function referringScopes(document: Document): ReadonlyMap<Element, Element> {
  const owners = new Map<Element, Element>();
  for (const scope of document.querySelectorAll('[itemscope][itemref]')) {
    for (const id of (scope.getAttribute('itemref') ?? '').split(/\s+/).slice(0, mostReferences)) {
      const element = id ? document.getElementById(id) : null;
      if (element) owners.set(element, scope);
    }
  }
  return owners;
}

function ownerOf(
  element: Element,
  scopes: ReadonlyMap<Element, Entity>,
  owners: ReadonlyMap<Element, Element>,
): Entity | undefined {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 200; steps++) {
    const referring = owners.get(at);
    const referred = referring && scopes.get(referring);
    if (referred) return referred;
    at = at.parentElement;
    const scope = at && scopes.get(at);
    if (scope) return scope;
  }
  return undefined;
}

function propertyValue(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  switch (element.tagName) {
    case 'A':
    case 'LINK':
    case 'AREA':
      return /^(?:name|brand|seller|category|title|author|manufacturer)$/.test(
        element.getAttribute('itemprop') ?? '',
      )
        ? visibleText(element, 500)
        : (element.getAttribute('href') ?? undefined);
    case 'IMG':
    case 'SOURCE':
    case 'VIDEO':
      return element.getAttribute('data-src') ?? element.getAttribute('src') ?? undefined;
    case 'DATA':
    case 'METER':
      return element.getAttribute('value') ?? visibleText(element, 200);
    case 'TIME':
      return element.getAttribute('datetime') ?? visibleText(element, 200);
    default:
      return visibleText(element, 20_000);
  }
}
