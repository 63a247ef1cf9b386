import { type TextColumn, textColumns } from './counted-listing.ts';
import type { DayColumns } from './day-chunk.ts';

/** A column of all days' listings, as places in one list of its texts. */
export interface JoinedColumn {
  places: Uint32Array;
  /** Each once; the first is for what isn't known. */
  texts: readonly (string | undefined)[];
}

/** Many days one after the other, to be counted by arithmetic alone. */
export interface JoinedDays {
  /** ISO 8601 dates, in order. */
  days: readonly string[];
  /** Where each day's listings begin, and at the end, how many there are. */
  starts: Uint32Array;
  columns: Readonly<Record<TextColumn, JoinedColumn>>;
}

/**
 * Joins days, which must be in order, under one list of texts a column. A column is joined when it is
 * first asked for: of a million listings, each takes a while.
 */
export function joinDays(days: readonly DayColumns[]): JoinedDays {
  const starts = new Uint32Array(days.length + 1);
  days.forEach(({ count }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + count;
  });
  const joined = new Map<TextColumn, JoinedColumn>();
  const columns = {} as Record<TextColumn, JoinedColumn>;
  for (const column of textColumns) {
    Object.defineProperty(columns, column, {
      get() {
        const found = joined.get(column) ?? joinColumn(days, starts, column);
        joined.set(column, found);
        return found;
      },
    });
  }
  return { days: days.map(({ day }) => day), starts, columns };
}

function joinColumn(
  days: readonly DayColumns[],
  starts: Uint32Array,
  column: TextColumn,
): JoinedColumn {
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const known = new Map<string | undefined, number>([[undefined, 0]]);
  days.forEach(({ texts, indexes, count }, day) => {
    const own = indexes[column];
    const start = starts[day] ?? 0;
    // A day's list has the texts of all its columns: those of this one are found as they occur.
    const joined = new Int32Array(texts.length).fill(-1);
    for (let i = 0; i < count; i += 1) {
      const place = own[i] ?? 0;
      let to = joined[place] ?? 0;
      if (to < 0) {
        const text = texts[place];
        to = known.get(text) ?? known.size;
        known.set(text, to);
        joined[place] = to;
      }
      places[start + i] = to;
    }
  });
  return { places, texts: [...known.keys()] };
}
