import { readLiteral } from '../literal.ts';
import { skipTo } from '../script-skipping.ts';

/**
 * Nuxt 2 writes its state as a function that is called at once, so that values that repeat are
 * written once: `window.__NUXT__=(function(a,b){return {…}}("x",1))`. Read, not run: the
 * parameters stand for the arguments.
 */
export function readNuxtState(script: string): unknown {
  const head = /__NUXT__\s*=\s*\(?\s*function\s*\(([\w$,\s]{0,20000})\)\s*\{/.exec(script);
  if (!head) return undefined;
  const body = head.index + head[0].length - 1;
  const bodyEnd = skipTo(script, body).end;
  const returned = script.indexOf('return', body);
  const call = script.indexOf('(', bodyEnd);
  if (returned < 0 || returned > bodyEnd || call < 0) return undefined;
  const callEnd = skipTo(script, call).end;
  const values = readLiteral(`[${script.slice(call + 1, callEnd - 1)}]`, 0).value;
  const names = (head[1] ?? '').split(',').map((name) => name.trim());
  const known = new Map(
    names.map((name, at) => [name, Array.isArray(values) ? values[at] : undefined]),
  );
  return readLiteral(script, returned + 'return'.length, known).value;
}

const deepest = 60;
const mostValues = 50_000;

/**
 * Nuxt 3 writes a list of values in which members are places in the same list (devalue's form):
 * `[{"product":1},{"name":2},"Chair"]`. Values that refer to themselves are cut.
 */
export function readNuxtPayload(flat: unknown): unknown {
  if (!Array.isArray(flat)) return undefined;
  let values = 0;
  const revive = (place: unknown, depth: number): unknown => {
    if (typeof place !== 'number' || depth > deepest || ++values > mostValues) return undefined;
    const value: unknown = flat[place];
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      // A type's name before its value: 'Reactive', 'ShallowRef', 'Set'.
      const members = typeof value[0] === 'string' ? value.slice(1) : value;
      const revived = members.map((member) => revive(member, depth + 1));
      return typeof value[0] === 'string' && revived.length === 1 ? revived[0] : revived;
    }
    const object: Record<string, unknown> = Object.create(null);
    for (const [key, member] of Object.entries(value)) object[key] = revive(member, depth + 1);
    return object;
  };
  return revive(0, 0);
}
