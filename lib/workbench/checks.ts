import type { Entry, EntryKind } from '../rulebook/entry.ts';
import { checkedEntry } from '../rulebook/exchange/checked-entry.ts';
import { slugOf } from '../rulebook/exchange/table.ts';
import type { Surroundings } from '../rulebook/lint/finding.ts';
import { type Finding, lint } from '../rulebook/lint.ts';

export interface Checked {
  /** Absent where the form isn't the schema's. */
  entry?: Entry;
  findings: Finding[];
}

/** What is in an editor held against the schema and the linter. */
export function checkEntry(kind: EntryKind, value: unknown, surroundings: Surroundings): Checked {
  const checked = checkedEntry(kind, tidied(value));
  if ('faults' in checked)
    return {
      findings: checked.faults.map(({ column, message }) => ({
        level: 'error',
        rule: 'schema',
        path: column,
        message,
        mend: '',
      })),
    };
  const { entry } = checked;
  const head = { format: 'touchstone-rulebook', version: 1, name: 'x' } as const;
  const rulebook = {
    ...head,
    // What is typed now is of now: a price may be of today.
    released: new Date().toISOString().slice(0, 10),
    brands: entry.kind === 'brand' ? [entry.value] : [],
    phrases: entry.kind === 'phrase' ? [entry.value] : [],
  };
  const findings = lint(rulebook, surroundings).map((finding) => ({
    ...finding,
    path: finding.path.replace(/^(brands|phrases)\.0\.?/, ''),
  }));
  return { entry, findings };
}

/** Lists that are stated even where they are empty. */
const alwaysStated = ['aliases', 'sectors', 'lines', 'terms', 'codes'];

/** Without empty lines, without lists of nothing, and with an identifier for each line. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map((item) => (typeof item === 'string' ? item.trim() : tidied(item)))
      .filter((item) => item !== '');
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([field, part]): [string, unknown][] => {
    const tidy = tidied(part);
    const says = !Array.isArray(tidy) || tidy.length > 0 || alwaysStated.includes(field);
    return tidy !== undefined && says ? [[field, tidy]] : [];
  });
  const tidy: Record<string, unknown> = Object.fromEntries(fields);
  return tidy.id === '' ? { ...tidy, id: slugOf(String(tidy.name ?? tidy.term ?? '')) } : tidy;
}
