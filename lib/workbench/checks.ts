import type { Entry, EntryKind } from '../rulebook/entry.ts';
import { checkedEntry } from '../rulebook/exchange/checked-entry.ts';
import { slugOf } from '../rulebook/exchange/table.ts';
import type { Surroundings } from '../rulebook/lint/finding.ts';
import { formMends } from '../rulebook/lint/form-mends.ts';
import { type Finding, lint, type Mend, mended } from '../rulebook/lint.ts';

export interface Checked {
  /** Absent where the form isn't the schema's. */
  entry?: Entry;
  findings: Finding[];
}

/** What is in an editor held against the schema and the linter. */
export function checkEntry(kind: EntryKind, value: unknown, surroundings: Surroundings): Checked {
  const tidy = tidied(value);
  const checked = checkedEntry(kind, tidy);
  if (!('faults' in checked))
    return { entry: checked.entry, findings: lintOf(checked.entry, surroundings) };
  const { faults } = checked;
  const rest = checkedEntry(kind, withoutFaults(tidy, faults));
  return {
    findings: [
      ...faults.map(
        ({ column, message, form = 'other' }): Finding => ({
          level: 'error',
          rule: `form-${form}`,
          path: column,
          about: form === 'other' ? [message] : [],
          mends: formMends(form, column, tidy),
        }),
      ),
      ...('entry' in rest ? lintOf(rest.entry, surroundings) : []),
    ],
  };
}

/** Parts without which the rest says the same. */
const part = /(?<=^|\.)(floor|models|contact|gtinPrefixes|pictures|website|note)(?=\.|$)/;
/** What no other part is judged by. */
const standIns: Record<string, unknown> = { sectors: ['toys'], meaning: '?' };

/** So that a price that is half written doesn't hide what is wrong with the name. */
function withoutFaults(tidy: unknown, faults: readonly { column: string }[]): unknown {
  const changes = faults.flatMap(({ column }) => {
    const found = part.exec(column);
    if (found) return [{ path: column.slice(0, found.index + found[0].length) }];
    return column in standIns ? [{ path: column, to: standIns[column] }] : [];
  });
  return mended(tidy, { changes });
}

function lintOf(entry: Entry, surroundings: Surroundings): Finding[] {
  const head = { format: 'touchstone-rulebook', version: 1, name: 'x' } as const;
  const rulebook = {
    ...head,
    // What is typed now is of now: a price may be of today.
    released: new Date().toISOString().slice(0, 10),
    brands: entry.kind === 'brand' ? [entry.value] : [],
    phrases: entry.kind === 'phrase' ? [entry.value] : [],
  };
  const within = (path: string) => path.replace(/^(brands|phrases)\.0\.?/, '');
  return lint(rulebook, surroundings).map((finding) => ({
    ...finding,
    path: within(finding.path),
    mends: (finding.mends ?? []).map((mend) => ({
      ...mend,
      changes: mend.changes.map((change) => ({ ...change, path: within(change.path) })),
    })),
  }));
}

/** What is in an editor with a mend made, whose paths are those of the checked entry. */
export function mendedValue(value: Record<string, unknown>, mend: Mend): Record<string, unknown> {
  const changed = mended(tidied(value) as Record<string, unknown>, mend);
  // Where none is typed it goes on following the name.
  const isMended = mend.changes.some(({ path }) => path === 'id');
  return value.id === '' && !isMended ? { ...changed, id: '' } : changed;
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
