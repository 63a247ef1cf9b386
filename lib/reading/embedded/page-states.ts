import type { Steps } from '../../steps.ts';
import { readLiteral } from '../literal.ts';
import { readNextFlight } from '../next-flight.ts';
import type { Page } from '../page.ts';
import { parseJson } from '../state.ts';
import { statesInAttributes } from './attributes.ts';
import { readNuxtPayload, readNuxtState } from './nuxt.ts';
import { withReferences } from './references.ts';

const mostStates = 40;
const mostText = 6_000_000;
/** Shorter literals are settings. */
const shortestState = 200;

const assignment =
  /(?:^|[;,{}\s])(?:window\.|self\.|globalThis\.)?[\w$.]{2,80}(?:\[["'][\w-]{1,60}["']\])?\s{0,3}=\s{0,3}(?=[{[]|(?:window\.)?JSON\.parse\()/g;

/** What shops tell their analytics: `dataLayer.push({…})`, `gtag('event', 'view_item', {…})`. */
const telling =
  /\b(?:[\w$.]{1,60}\.(?:push|track|trackEvent)|gtag|fbq|pintrk|snaptr)\(\s{0,9}(?:["'][\w ]{1,40}["']\s{0,9},\s{0,9}){0,2}(?=\{)/g;
/** The like in fewer characters than a state has. */
const shortestTold = 60;

/** Every larger value that a page's scripts hold or assign, in the page's order; nothing is run. */
export function* pageStates(page: Page): Steps<unknown[]> {
  const states: unknown[] = [];
  let left = mostText;
  for (const script of page.document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < shortestTold || text.length > left) continue;
    if (states.length >= mostStates) break;
    const type = script.getAttribute('type') ?? '';
    if (/ld\+json/i.test(type)) continue;
    left -= text.length;
    if (script.id === '__NUXT_DATA__') states.push(readNuxtPayload(parseJson(text)));
    else if (/json/i.test(type) || (/^text\/x-/i.test(type) && /^\s*[{[]/.test(text)))
      states.push(parseJson(text));
    else states.push(...(yield* assignedValues(text)));
    yield;
  }
  yield;
  if (!page.isVast) states.push(...statesInAttributes(page.document));
  yield;
  states.push(...(yield* readNextFlight(page.scripts)));
  yield;
  return yield* withReferences(
    states.filter((state) => state !== null && typeof state === 'object'),
  );
}

function* assignedValues(script: string): Steps<unknown[]> {
  const nuxt = readNuxtState(script);
  if (nuxt !== undefined) return [nuxt];
  const values: unknown[] = [];
  let end = 0;
  for (const found of script.matchAll(assignment)) {
    const start = found.index + found[0].length;
    if (start < end || values.length >= mostStates) continue;
    yield;
    const literal = readLiteral(script, start);
    end = literal.end;
    if (literal.end - start >= shortestState) values.push(literal.value);
  }
  if (values.length === 0) values.push(...parsedTexts(script));
  for (const found of script.matchAll(telling)) {
    if (values.length >= mostStates) break;
    const start = found.index + found[0].length;
    const literal = readLiteral(script, start);
    if (literal.end - start >= shortestTold) values.push(literal.value);
  }
  return values;
}

/** What is parsed out of a text that is handed on: `freeze(JSON.parse("…"))`. */
function parsedTexts(script: string): unknown[] {
  const values: unknown[] = [];
  for (let from = 0; values.length < mostStates; ) {
    const start = script.indexOf('JSON.parse(', from);
    if (start < 0) break;
    const literal = readLiteral(script, start);
    from = Math.max(literal.end, start + 11);
    if (literal.end - start >= shortestState) values.push(literal.value);
  }
  return values;
}
