import { type CountedListing, type TextColumn, textColumns } from './counted-listing.ts';

/** First in a chunk; another layout takes another number. */
const layout = 0x54534302;
const headerBytes = 16;
const hashBytes = 8;
const indexBytes = 2;
const mostTexts = 2 ** 16;
const millisecondsADay = 86_400_000;

/** One day's listings in two parts: what is counted by, and what only tells listings apart. */
export interface PackedDay {
  columns: ArrayBuffer;
  hashes: ArrayBuffer;
}

/** What a day's listings are counted by, column after column: views on the chunk, not copies. */
export interface DayColumns {
  /** ISO 8601 date. */
  day: string;
  /** How many listings. */
  count: number;
  /** Each listing's place in `texts`, by column. */
  indexes: Readonly<Record<TextColumn, Uint16Array>>;
  /** The first is for what isn't known. */
  texts: readonly (string | undefined)[];
}

/**
 * Packs what was seen on a day: 10 bytes a listing to count by and 16 to know it again, and once a day each text that occurs. A listing
 * that stands there twice counts once, as it was seen last. Byte order is the machine's own: a
 * chunk doesn't leave it.
 *
 * Throws a RangeError for what is no day, and for more than 65,535 different texts in one.
 */
export function packDay(day: string, seen: readonly CountedListing[]): PackedDay {
  const dayNumber = Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
  // A 31st of February parses as a day of March.
  if (Number.isNaN(dayNumber) || dateOf(dayNumber) !== day) throw new RangeError(`no day: ${day}`);
  const counted = [...new Map(seen.map((listing) => [listing.listing, listing])).values()];
  const texts = new Map<string, number>();
  const index = (text: string | undefined) => {
    if (text === undefined) return 0;
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size + 1 >= mostTexts) throw new RangeError(`too many different texts on ${day}`);
    texts.set(text, texts.size + 1);
    return texts.size;
  };
  const indexes = textColumns.map((column) => counted.map((listing) => index(listing[column])));

  const dictionary = new TextEncoder().encode(JSON.stringify([...texts.keys()]));
  const columns = new ArrayBuffer(columnsEnd(counted.length) + dictionary.length);
  new Int32Array(columns, 0, 4).set([layout, dayNumber, counted.length, dictionary.length]);
  viewColumns(columns, counted.length).forEach((column, i) => {
    column.set(indexes[i] ?? []);
  });
  new Uint8Array(columns, columnsEnd(counted.length)).set(dictionary);

  const hashes = new ArrayBuffer(2 * counted.length * hashBytes);
  const { listings, sellers } = viewHashes(hashes);
  counted.forEach(({ listing, seller }, i) => {
    listings[i] = listing;
    sellers[i] = seller ?? 0n;
  });
  return { columns, hashes };
}

/** A day's columns, to count by. Throws a RangeError where the bytes are no chunk of this layout. */
export function readDay(chunk: ArrayBuffer): DayColumns {
  if (chunk.byteLength < headerBytes) throw new RangeError('too short for a day of counts');
  const [number, day = 0, count = 0, dictionaryBytes = 0] = new Int32Array(chunk, 0, 4);
  if (number !== layout || chunk.byteLength !== columnsEnd(count) + dictionaryBytes) {
    throw new RangeError('no day of counts in this layout');
  }
  const indexes = viewColumns(chunk, count);
  const dictionary = new TextDecoder().decode(new Uint8Array(chunk, columnsEnd(count)));
  return {
    day: dateOf(day),
    count,
    indexes: Object.fromEntries(
      textColumns.map((column, i) => [column, indexes[i]]),
    ) as unknown as DayColumns['indexes'],
    texts: [undefined, ...(JSON.parse(dictionary) as string[])],
  };
}

/**
 * What `packDay` was given, each listing once. Throws a RangeError as `readDay` does, and where the
 * two parts are not of one day.
 */
export function unpackDay({ columns, hashes }: PackedDay): { day: string; seen: CountedListing[] } {
  const { day, count, indexes, texts } = readDay(columns);
  if (hashes.byteLength !== 2 * count * hashBytes) throw new RangeError('hashes of another day');
  const { listings, sellers } = viewHashes(hashes);
  const seen = Array.from(listings, (listing, i) => {
    const counted: Record<string, unknown> = { listing };
    if (sellers[i]) counted.seller = sellers[i];
    for (const column of textColumns) {
      const text = texts[indexes[column][i] ?? 0];
      if (text !== undefined) counted[column] = text;
    }
    // It was one when it was packed.
    return counted as unknown as CountedListing;
  });
  return { day, seen };
}

const dateOf = (day: number) => new Date(day * millisecondsADay).toISOString().slice(0, 10);

function columnsEnd(count: number): number {
  return headerBytes + count * textColumns.length * indexBytes;
}

function viewColumns(chunk: ArrayBuffer, count: number): Uint16Array[] {
  return textColumns.map(
    (_, i) => new Uint16Array(chunk, headerBytes + i * count * indexBytes, count),
  );
}

/** All listings, then all sellers, nought where none was shown. */
function viewHashes(hashes: ArrayBuffer) {
  const count = hashes.byteLength / hashBytes / 2;
  return {
    listings: new BigUint64Array(hashes, 0, count),
    sellers: new BigUint64Array(hashes, count * hashBytes, count),
  };
}
