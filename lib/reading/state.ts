import { readLiteral } from './literal.ts';

/** A script that is longer holds more than a page's state. */
const longestScript = 8_000_000;
/** How many mentions of a root are tried before it counts as absent. */
const mostMentions = 12;

/**
 * The value that a script gives to `root` (`g_page_config`, `window.runParams`,
 * `TShop.Setup`), read without running the script: an assignment, a property, or the
 * first argument of a call. `undefined` where there is none.
 */
export function readState(script: string, root: string): unknown {
  if (script.length > longestScript) return undefined;
  const bare = root.replace(/^window\./, '');
  let from = 0;
  for (let mention = 0; mention < mostMentions; mention++) {
    const found = script.indexOf(bare, from);
    if (found < 0) return undefined;
    from = found + bare.length;
    if (/[\w$]/.test(script[found - 1] ?? '')) continue;
    const opening = openingOf(script, from);
    if (opening === undefined) continue;
    const { value } = readLiteral(script, opening);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Where the literal after a name begins: `= {`, `"] = {`, `: {`, `({`, `= JSON.parse("`. */
function openingOf(script: string, from: number): number | undefined {
  const after =
    /^["'`]?\]?\s*(?:=(?!=)|:|\()\s*(?:window\.\w+\s*(?:\|\||=)\s*)?(?=[{["'`]|JSON\.parse)/.exec(
      script.slice(from, from + 120),
    );
  return after ? from + after[0].length : undefined;
}

/** A whole script that is one JSON value, as `application/json` scripts are. */
export function parseJson(script: string): unknown {
  if (script.length > longestScript) return undefined;
  const text = script
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)$/g,
      '',
    );
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks in strings, trailing commas, a cut-off end: common on real pages.
    const start = text.search(/[{[]/);
    return start < 0 ? undefined : readLiteral(text, start).value;
  }
}

/** What stands at a path such as `mods.itemlist.data.auctions` or `images[0].url`; `*` gathers all members. */
export function at(value: unknown, path: string): unknown {
  const steps =
    path === ''
      ? []
      : path
          .replace(/\[(\w+|\*)\]/g, '.$1')
          .replace(/^\./, '')
          .split('.');
  let here: unknown = value;
  for (const [index, step] of steps.entries()) {
    if (here === null || typeof here !== 'object') return undefined;
    if (step === '*') {
      const rest = steps.slice(index + 1).join('.');
      return Object.values(here).flatMap((member) => {
        const found = at(member, rest);
        return found === undefined ? [] : found;
      });
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
