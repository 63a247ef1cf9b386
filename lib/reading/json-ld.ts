import type { Steps } from '../steps.ts';
import { parseJsonValues } from './state.ts';

/** A thing in schema.org's words: its types, and its properties with one or more values. */
export interface Entity {
  types: string[];
  properties: Record<string, unknown[]>;
}

const deepest = 40;
const mostEntities = 2_000;
/** Some shops put a list of offers into a list of its own. */
const deepestList = 3;

export const isEntity = (value: unknown): value is Entity =>
  value !== null &&
  typeof value === 'object' &&
  Array.isArray((value as Entity).types) &&
  'properties' in value;

/** The top-level things of all JSON-LD scripts, `@graph` opened, references by `@id` followed. */
export function* readJsonLd(document: Document): Steps<Entity[]> {
  const roots: Entity[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    yield;
    const text = script.textContent ?? '';
    // Some shops escape the whole script as if it were markup.
    const values = parseJsonValues(
      /^\s*[{[]\s*&quot;/.test(text)
        ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
        : text,
    );
    const budget = { left: mostEntities };
    for (const node of values.flat(3)) {
      const graph =
        node !== null && typeof node === 'object'
          ? (node as Record<string, unknown>)['@graph']
          : undefined;
      for (const thing of graph !== null && typeof graph === 'object' ? [graph].flat() : [node]) {
        const entity = toEntity(thing, 0, budget);
        if (entity) roots.push(entity);
      }
    }
  }
  return joinById(roots);
}

function toEntity(node: unknown, depth: number, budget: { left: number }): Entity | undefined {
  if (node === null || typeof node !== 'object' || Array.isArray(node) || depth > deepest)
    return undefined;
  if ('@value' in node) return undefined;
  if (budget.left-- <= 0) return undefined;
  const properties: Record<string, unknown[]> = Object.create(null);
  let types: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === '@type' || key === 'type')
      types = [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .map(bareType);
    else
      properties[bareType(key)] = [value]
        .flat(deepestList)
        .slice(0, 500)
        .flatMap(listOf)
        .map((one) => toEntity(one, depth + 1, budget) ?? unescaped(literalOf(one)));
  }
  return { types, properties };
}

/** `{"@value": "89", "@type": "xsd:decimal"}` is the text alone. */
const literalOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && '@value' in value ? value['@value'] : value;

/** `{"@list": […]}` is the list alone. */
const listOf = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' && '@list' in value && Array.isArray(value['@list'])
    ? value['@list']
    : [value];

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Many shops escape texts as HTML before they write them as JSON: 'Tea &#8211; 100 g'. */
const unescaped = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('&')
    ? value.replace(
        /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi,
        (whole, decimal, hex, name) => {
          const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
          if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
          return characters[name] ?? whole;
        },
      )
    : value;

/** `http://schema.org/Product`, `schema:Product` → `Product`. */
export const bareType = (name: string): string => name.replace(/^.*(?:[/#]|schema:)/, '');

/** Puts the described thing where only its `@id` stands. */
function joinById(roots: Entity[]): Entity[] {
  const byId = new Map<unknown, Entity>();
  for (const root of roots) {
    const id = root.properties['@id']?.[0];
    if (typeof id === 'string' && Object.keys(root.properties).length > 1) byId.set(id, root);
  }
  if (byId.size === 0) return roots;
  for (const root of roots) {
    for (const [key, values] of Object.entries(root.properties)) {
      root.properties[key] = values.map((value) => {
        if (!isEntity(value) || Object.keys(value.properties).length > 1) return value;
        const target = byId.get(value.properties['@id']?.[0]);
        return target && target !== root ? target : value;
      });
    }
  }
  return roots;
}
