import type { TextColumn } from './counted-listing.ts';
import type { DayColumns } from './day-chunk.ts';

export type Dimension = TextColumn | 'day';

/** So many listings, a listing on two days counting twice, that are alike in what was counted by. */
export type Tally = Readonly<Partial<Record<Dimension, string>>> & { readonly count: number };

export interface TallyOptions {
  /** ISO 8601 dates, both counted in. */
  from?: string;
  to?: string;
  /** Only what has this text in this column. */
  where?: Readonly<Partial<Record<TextColumn, string>>>;
}

/**
 * How many listings were seen, by one or more dimensions; what isn't known of a listing is left out
 * of its row. Rows that are alike in the first dimension stand together, and so on.
 */
export function tally(
  days: Iterable<DayColumns>,
  by: readonly Dimension[],
  { from = '', to = '\uffff', where = {} }: TallyOptions = {},
): Tally[] {
  const all: Branch = { count: 0, branches: new Map() };
  for (const day of days) {
    if (day.day < from || day.day > to) continue;
    for (const { texts, count } of tallyDay(day, by, where)) {
      let branch = all;
      for (const text of texts) {
        const next = branch.branches.get(text) ?? { count: 0, branches: new Map() };
        branch.branches.set(text, next);
        branch = next;
      }
      branch.count += count;
    }
  }
  return [...rowsOf(all, by)];
}

/** Listings that are alike in as many dimensions as the branch is deep. */
interface Branch {
  count: number;
  branches: Map<string | undefined, Branch>;
}

function* rowsOf(
  { count, branches }: Branch,
  [dimension, ...others]: readonly Dimension[],
  known: Partial<Record<Dimension, string>> = {},
): Generator<Tally> {
  if (dimension === undefined) {
    if (count > 0) yield { ...known, count };
    return;
  }
  for (const [text, branch] of branches) {
    yield* rowsOf(branch, others, text === undefined ? known : { ...known, [dimension]: text });
  }
}

/**
 * Listings that are alike in the columns so far are a group; each column parts the groups anew. So
 * a listing costs some arithmetic a column and no strings.
 */
function tallyDay(
  { day, indexes, texts, count: all }: DayColumns,
  by: readonly Dimension[],
  where: NonNullable<TallyOptions['where']>,
): { texts: (string | undefined)[]; count: number }[] {
  const wanted = Object.entries(where).map(([column, text]) => ({
    column: indexes[column as TextColumn],
    place: texts.indexOf(text),
  }));
  const within = new Uint32Array(all);
  let chosen = 0;
  for (let i = 0; i < all; i += 1) {
    if (wanted.every(({ column, place }) => column[i] === place)) {
      within[chosen] = i;
      chosen += 1;
    }
  }
  if (chosen === 0) return [];
  const groups = new Uint32Array(chosen);
  let rows: (string | undefined)[][] = [[]];
  for (const dimension of by) {
    if (dimension === 'day') {
      rows = rows.map((row) => [...row, day]);
      continue;
    }
    const column = indexes[dimension];
    const parts = new Map<number, number>();
    const parted: (string | undefined)[][] = [];
    for (let i = 0; i < chosen; i += 1) {
      const group = groups[i] ?? 0;
      const place = column[within[i] ?? 0] ?? 0;
      const key = group * texts.length + place;
      let part = parts.get(key);
      if (part === undefined) {
        part = parted.length;
        parts.set(key, part);
        parted.push([...(rows[group] ?? []), texts[place]]);
      }
      groups[i] = part;
    }
    rows = parted;
  }
  const counts = new Uint32Array(rows.length);
  for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  return rows.map((row, i) => ({ texts: row, count: counts[i] ?? 0 }));
}
