import { readLiteral } from './literal.ts';
import { skipBlank, skipTo } from './script-skipping.ts';

/** A script that is longer holds more than a page's state. */
const longestScript = 8_000_000;
/** How many mentions of a root are tried before it counts as absent. */
const mostMentions = 12;

/**
 * The value that a script gives to `root` (`g_page_config`, `window.runParams`, `TShop.Setup`,
 * `runParams.data`), read without running the script: what is assigned to it, its member in a
 * literal, or the first literal among the arguments of its call. Of several the first that is not
 * empty; `undefined` where there is none. Never throws.
 */
export function readState(script: string, root: string): unknown {
  if (script.length > longestScript) return undefined;
  const bare = root.replace(/^window\./, '');
  const own = valueGivenTo(script, bare);
  const dot = bare.lastIndexOf('.');
  if (dot < 0 || isFilled(own)) return own;
  const member = bare.slice(dot + 1);
  return at(readState(script, bare.slice(0, dot)), member) ?? own;
}

function valueGivenTo(script: string, root: string): unknown {
  let found: unknown;
  let from = 0;
  for (let mention = 0; mention < mostMentions; mention++) {
    const start = script.indexOf(root, from);
    if (start < 0) break;
    from = start + root.length;
    if (/[\w$]/.test(script.charAt(start - 1))) continue;
    const value = valueAfter(script, from);
    if (isFilled(value)) return value;
    found ??= value;
  }
  return found;
}

/** Scripts often assign `{}` first and the state later. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== undefined && value !== null;

/**
 * A name that stands alone as a value, and what its declaration gives it. Pages that ice.js
 * renders write `var b = {…}; …; window.__ICE_APP_CONTEXT__=b;`.
 */
const namePattern = /[A-Za-z_$][\w$]{0,60}(?=\s{0,20}(?:[;,)}]|$))/y;

function declaredValue(script: string, start: number): unknown {
  namePattern.lastIndex = start;
  const name = namePattern.exec(script)?.[0];
  if (name === undefined) return undefined;
  const declaration = new RegExp(
    `(?<![\\w$])(?:var|let|const)\\s{1,20}${name.replaceAll('$', '\\$')}\\s{0,20}=(?!=)`,
    'g',
  );
  for (let mention = 0; mention < mostMentions; mention++) {
    const found = declaration.exec(script);
    if (!found || found.index > start) break;
    const value = literalAt(script, skipBlank(script, declaration.lastIndex));
    if (isFilled(value)) return value;
  }
  return undefined;
}

/** `= …`, `"] = …`, `: …`, `= window.x || …`: what leads from a name to its value. */
const givingPattern = /["'`]?\]?\s{0,20}(?:=(?![=>])|:)\s{0,20}(?:[\w$.]{1,80}\s?\|\|\s?)?/y;
const callPattern = /(?:new\s)?[\w$.]{0,80}\(/y;

function valueAfter(script: string, from: number): unknown {
  givingPattern.lastIndex = from;
  const giving = givingPattern.exec(script);
  const start = skipBlank(script, giving ? from + giving[0].length : from);
  if (giving) {
    const value = literalAt(script, start) ?? declaredValue(script, start);
    if (value !== undefined) return value;
  }
  callPattern.lastIndex = start;
  const call = callPattern.exec(script);
  return call && (giving || call[0] === '(')
    ? firstArgument(script, start + call[0].length)
    : undefined;
}

const literalAt = (script: string, start: number): unknown =>
  /[{["'`\d!-]|JSON\.|window\.JSON\.|true|false/y.test(script.slice(start, start + 12))
    ? readLiteral(script, start).value
    : undefined;

/** The first object or list among a call's arguments, from the first argument's start on. */
function firstArgument(script: string, start: number): unknown {
  let from = start;
  for (let argument = 0; argument < 6; argument++) {
    from = skipBlank(script, from);
    const mark = script.charAt(from);
    if (mark === '{' || mark === '[') {
      const { value, end } = readLiteral(script, from);
      if (isFilled(value)) return value;
      from = end;
    }
    const { end } = skipTo(script, from, ',;');
    if (script[end] !== ',') return undefined;
    from = end + 1;
  }
  return undefined;
}

/** A whole script that is one JSON value, as `application/json` scripts are. */
export const parseJson = (script: string): unknown => parseJsonValues(script)[0];

const mostValues = 50;

/** The like where several values may stand one after another. */
export function parseJsonValues(script: string): unknown[] {
  if (script.length > longestScript) return [];
  const text = withoutWrapping(script.trim());
  try {
    return [JSON.parse(text)];
  } catch {
    // Raw line breaks in strings, trailing commas, a cut-off end: common on real pages.
    const values: unknown[] = [];
    for (let from = 0; values.length < mostValues; ) {
      const start = text.slice(from).search(/[{[]/);
      if (start < 0) break;
      const literal = readLiteral(text, from + start);
      values.push(literal.value);
      from = Math.max(literal.end, from + start + 1);
    }
    return values;
  }
}

/** Without CDATA marks or comments around it, and without HTML's escapes where its quotes have them. */
function withoutWrapping(text: string): string {
  const bare = text
    .replace(/^(?:<!--|(?:\/\*\s{0,9}|\/\/\s{0,9})?<!\[CDATA\[(?:\s{0,9}\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\*\s{0,9}|\/\/\s{0,9})?\]\]>(?:\s{0,9}\*\/)?)$/, '')
    .trim();
  if (!/^[{[]\s{0,99}(?:\{\s{0,99})?&(?:quot|#34|#x22);/.test(bare)) return bare;
  return bare
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:apos|#39|#x27);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/**
 * What stands at a path such as `mods.itemlist.data.auctions` or `images[0].url`; `*` gathers all
 * members, `props[name=Brand]` is the first member of which that property has that value.
 */
export function at(value: unknown, path: string): unknown {
  return follow(value, stepsOf(path), 0);
}

const stepsOf = (path: string): string[] =>
  path === ''
    ? []
    : path
        .replace(/\[([^\]]+)\]/g, '.$1')
        .replace(/^\./, '')
        .split('.');

function follow(value: unknown, steps: readonly string[], from: number): unknown {
  let here: unknown = value;
  for (let index = from; index < steps.length; index++) {
    const step = steps[index] as string;
    if (here === null || typeof here !== 'object') return undefined;
    if (step === '*') {
      return Object.values(here)
        .map((member) => follow(member, steps, index + 1))
        .filter((found) => found !== undefined)
        .flat();
    }
    const [, key, wanted] = /^([\w-]+)=(.*)$/.exec(step) ?? [];
    if (key !== undefined) {
      here = Object.values(here).find((member) => String(at(member, key)) === wanted);
      continue;
    }
    if (!Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}
