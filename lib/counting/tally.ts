import type { TextColumn } from './counted-listing.ts';
import type { JoinedDays } from './joined-days.ts';

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

/** Up to so many possible rows have a place each; where there may be more, only those that occur. */
const mostPlaces = 2 ** 22;

/**
 * How many listings were seen, by one or more dimensions; what isn't known of a listing is left out
 * of its row. Rows that are alike in the first dimension stand together, and so on. A listing costs
 * some arithmetic a dimension and no strings.
 */
export function tally(
  joined: JoinedDays,
  by: readonly Dimension[],
  { from = '', to = '\uffff', where = {} }: TallyOptions = {},
): Tally[] {
  const { days, starts, columns } = joined;
  const dimensions = by.map((name) =>
    name === 'day' ? { name, texts: days } : { name, ...columns[name] },
  );
  const rows = dimensions.reduce((product, { texts }) => product * texts.length, 1);
  const wanted = Object.entries(where).map(([column, text]) => {
    const { places, texts } = columns[column as TextColumn];
    return { places, place: texts.indexOf(text) };
  });
  const dense = rows <= mostPlaces ? new Uint32Array(rows) : undefined;
  const sparse = new Map<number, number>();
  const longest = Math.max(0, ...days.map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0)));
  const buffer = dense ? new Int32Array(longest) : new Float64Array(longest);
  days.forEach((day, dayPlace) => {
    if (day < from || day > to) return;
    const [start, end] = [starts[dayPlace] ?? 0, starts[dayPlace + 1] ?? 0];
    const keys = buffer.subarray(0, end - start).fill(0);
    for (const { name, texts, ...column } of dimensions) {
      const size = texts.length;
      if ('places' in column) {
        const { places } = column;
        for (let i = start; i < end; i += 1)
          keys[i - start] = (keys[i - start] ?? 0) * size + (places[i] ?? 0);
      } else if (name === 'day') {
        for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] ?? 0) * size + dayPlace;
      }
    }
    for (const { places, place } of wanted)
      for (let i = start; i < end; i += 1) if (places[i] !== place) keys[i - start] = -1;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] ?? -1;
      if (key < 0) continue;
      if (dense) dense[key] = (dense[key] ?? 0) + 1;
      else sparse.set(key, (sparse.get(key) ?? 0) + 1);
    }
  });
  const found: Tally[] = [];
  const row = (key: number, count: number) => {
    const texts: Partial<Record<Dimension, string>> = {};
    let left = key;
    for (const { name, texts: all } of dimensions.toReversed()) {
      const text = all[left % all.length];
      if (text !== undefined) texts[name] = text;
      left = Math.floor(left / all.length);
    }
    found.push({ ...texts, count });
  };
  dense?.forEach((count, key) => {
    if (count > 0) row(key, count);
  });
  for (const [key, count] of [...sparse].sort(([a], [b]) => a - b)) row(key, count);
  return found;
}
