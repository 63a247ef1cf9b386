import type { Entry } from '../entry.ts';
import { sectors as allSectors, type Sector } from '../sectors.ts';
import { checkedEntry } from './checked-entry.ts';
import type { Fault } from './fault.ts';
import { sectorsOfNiceClass } from './nice-classes.ts';

/** What a column of a table may hold. */
export const tableFields = [
  'kind',
  'id',
  'name',
  'aliases',
  'sectors',
  'niceClasses',
  'website',
  'rest',
] as const;
export type TableField = (typeof tableFields)[number];

/** Which column holds what, by the columns' places. */
export interface TableMapping {
  columns: readonly (TableField | undefined)[];
  /** Of rows that name none. */
  sectors: readonly Sector[];
}

/** Between several values of a cell. */
const separator = '|';

const headings: Readonly<Record<TableField, RegExp>> = {
  kind: /^kind$/i,
  id: /^id$/i,
  name: /^(name|brand|mark|trade ?mark|word ?mark|mark (name|text|verbal element)|marke|marque|marca|商标(名称)?|品牌)$/i,
  aliases: /^(alias(es)?|other names|variants|transliteration|别名)$/i,
  sectors: /^sectors?$/i,
  niceClasses:
    /^((int(ernational|l)?\.? |nice )?class(es|\(es\))?( numbers?)?|nice|ncl|类别|国际分类)$/i,
  website: /^(web ?site|url|网站)$/i,
  rest: /^rest$/i,
};

/** What the columns hold by their headings; a field goes to the first that may hold it. */
export function mappingFor(heading: readonly string[]): TableMapping {
  const free = new Set<TableField>(tableFields);
  const columns = heading.map((text) => {
    const field = [...free].find((one) => headings[one].test(text.trim()));
    if (field) free.delete(field);
    return field;
  });
  return { columns, sectors: [] };
}

/** The heading and the rows that an entry is written as; with `rest` nothing of it is lost. */
export const tableHeading: readonly TableField[] = [
  'kind',
  'id',
  'name',
  'aliases',
  'sectors',
  'rest',
];

export function rowOfEntry({ kind, value }: Entry): string[] {
  if (kind === 'phrase') {
    const { id, term, sectors, ...rest } = value;
    return [kind, id, term, '', (sectors ?? []).join(separator), JSON.stringify(rest)];
  }
  const { id, name, aliases, sectors, lines, ...others } = value;
  const plain = aliases.every(
    (alias) =>
      Object.keys(alias).length === 1 &&
      !alias.text.includes(separator) &&
      alias.text.trim() === alias.text &&
      alias.text !== '',
  );
  const rest = { ...others, ...(lines.length > 0 && { lines }), ...(!plain && { aliases }) };
  return [
    kind,
    id,
    name,
    plain ? aliases.map(({ text }) => text).join(separator) : '',
    sectors.join(separator),
    Object.keys(rest).length > 0 ? JSON.stringify(rest) : '',
  ];
}

/** The entry that a row states, or what is wrong with it. */
export function entryOfRow(
  row: readonly string[],
  { columns, sectors }: TableMapping,
): { entry: Entry } | { faults: Omit<Fault, 'line'>[] } {
  const cells: Partial<Record<TableField, string>> = {};
  for (const [i, field] of columns.entries()) if (field && row[i]) cells[field] = row[i];
  const faults: Omit<Fault, 'line'>[] = [];
  const { kind = 'brand', name = '', id = slugOf(name) } = cells;
  if (kind !== 'brand' && kind !== 'phrase')
    return {
      faults: [
        {
          ...{ column: 'kind', why: 'kind', about: [kind] },
          message: `“${kind}” is neither brand nor phrase`,
        },
      ],
    };
  let rest: Record<string, unknown> = {};
  if (cells.rest) {
    try {
      rest = JSON.parse(cells.rest);
    } catch (error) {
      const { message } = error as Error;
      return { faults: [{ column: 'rest', message, why: 'rest' }] };
    }
  }
  const named = sectorsIn(cells, faults);
  if (faults.length > 0) return { faults };
  const stated = named.length > 0 || kind === 'phrase' ? named : sectors;
  const value =
    kind === 'phrase'
      ? { ...rest, id, term: name, ...(stated.length > 0 && { sectors: stated }) }
      : {
          lines: [],
          ...(cells.website && { website: cells.website }),
          aliases: valuesIn(cells.aliases).map((text) => ({ text })),
          ...rest,
          id,
          name,
          sectors: stated,
        };
  return checkedEntry(kind, value);
}

function sectorsIn(
  cells: Partial<Record<TableField, string>>,
  faults: Omit<Fault, 'line'>[],
): readonly Sector[] {
  const found = new Set<Sector>();
  for (const text of valuesIn(cells.sectors)) {
    if ((allSectors as readonly string[]).includes(text)) found.add(text as Sector);
    else {
      const message = `“${text}” is no sector`;
      faults.push({ column: 'sectors', message, why: 'sector', about: [text] });
    }
  }
  for (const number of cells.niceClasses?.match(/\d+/g) ?? [])
    for (const sector of sectorsOfNiceClass[Number(number)] ?? []) found.add(sector);
  return [...found];
}

function valuesIn(cell = ''): string[] {
  return cell
    .split(separator)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** An identifier made of a name: 'cafe-noir'; of what has no Latin letters, of their numbers. */
export function slugOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const others = [...name].some((sign) => /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign));
  if (!others) return latin;
  const numbers = [...name.trim()].map((sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('');
  return `u-${numbers}`;
}
