import { buyerKeys, buyerSelectors } from './buyer-marks.ts';

/** Longer is a sentence, not a name. */
const longestName = 60;

/**
 * Names of other buyers, as far as the page marks who wrote its reviews: in its elements, its
 * JSON-LD and its state. Words of the listing that must stay, such as the seller's name, are `kept`.
 */
export function buyersNamed(document: Document, kept: readonly string[] = []): string[] {
  const names = new Set<string>();
  const add = (text: unknown) => {
    const name = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
    // Single letters and bare numbers would take half the page with them.
    if (name.length > 1 && name.length <= longestName && /\p{L}/u.test(name)) names.add(name);
  };
  for (const element of document.querySelectorAll(buyerSelectors.join(',')))
    if ([...element.children].every(isWordless))
      add(element.getAttribute('content') ?? element.textContent);
  for (const script of document.querySelectorAll('script')) {
    const text = script.textContent ?? '';
    if (script.type === 'application/ld+json') addAuthors(parsed(text), add);
    else for (const [, name] of text.matchAll(inState)) add(parsed(`"${name}"`));
  }
  for (const name of kept) names.delete(name);
  return [...names];
}

/** An icon beside a name is no part of it. */
const isWordless = ({ textContent }: Element) => !textContent?.trim();

const inState = new RegExp(
  `"(?:${buyerKeys.join('|')})"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,200})"`,
  'g',
);

/** Reviews stand near the top; what is nested deeper than this only means to hurt. */
const deepest = 20;

function addAuthors(value: unknown, add: (name: unknown) => void, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const { '@type': type, author } = value as { '@type'?: unknown; author?: unknown };
  if ([type].flat().includes('Review'))
    for (const one of [author].flat())
      add(typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one);
  for (const member of Object.values(value)) addAuthors(member, add, depth + 1);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What stands in the place of a name. */
export const mask = '[buyer]';

/**
 * The page with the names masked wherever one is the whole of a text or of a quoted value, or ends
 * a label or a link (`aria-label="Review by …"`). Within longer sentences they stay: there a name
 * and a word can't be told apart.
 */
export function maskBuyers(html: string, names: readonly string[]): string {
  const spellings = names.flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return html;
  const any = new RegExp(spellings.map(pattern).join('|'), 'g');
  return html.replace(any, (name, at: number) => {
    const before = html.slice(Math.max(0, at - reach), at);
    const after = html.slice(at + name.length, at + name.length + reach);
    const isAlone = /[>"'\\]\s*$/.test(before) && /^\s*[<"'\\]/.test(after);
    const endsLabel = after.startsWith('"') && labelBefore.test(before);
    return isAlone || endsLabel ? mask : name;
  });
}

/** UTF-16 units around a name that are looked at: a page of nothing but spaces costs no more. */
const reach = 200;
const labelBefore = /\s(?:aria-label|title|alt|href)="[^"]*[ /]$/;

/** As text, in HTML, and in JSON with its escapes. */
function spellingsOf(name: string): string[] {
  const html = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = html.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  const json = JSON.stringify(name).slice(1, -1);
  const ascii = json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...new Set([name, html, quoted, json, ascii])];
}

function pattern(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
