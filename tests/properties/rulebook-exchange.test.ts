import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Entry } from '../../lib/rulebook/entry.ts';
import { checkedEntry } from '../../lib/rulebook/exchange/checked-entry.ts';
import {
  entryOfRow,
  mappingFor,
  rowOfEntry,
  tableHeading,
} from '../../lib/rulebook/exchange/table.ts';
import { sortedEntries } from '../../lib/rulebook/layers.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((one) => one.trim() === one && one !== '');
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const sectors = fc.uniqueArray(fc.constantFrom('toys', 'bags', 'watches'), { minLength: 1 });

const picture = fc.record(
  {
    address: fc.webUrl({ validSchemes: ['https'] }),
    differenceHash: fc.stringMatching(/^[0-9a-f]{16}$/),
    source: text,
    date: fc.constantFrom('2026', '2026-11-25'),
    certainty: fc.constantFrom('verified', 'recalled'),
  },
  { requiredKeys: ['address', 'source', 'date', 'certainty'] },
);
const line = fc.record(
  {
    ...{ id, name: text, terms: fc.array(text, { maxLength: 3 }) },
    pictures: fc.array(picture, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'name', 'terms'] },
);

const brand = fc
  .record(
    {
      id,
      name: text,
      aliases: fc.array(
        fc.record({ text, kind: fc.constantFrom('name', 'nickname') }, { requiredKeys: ['text'] }),
        { maxLength: 3 },
      ),
      sectors,
      lines: fc.array(line, { maxLength: 2 }),
      ambiguous: fc.boolean(),
      company: fc.array(text, { maxLength: 3 }),
      website: text,
    },
    { requiredKeys: ['id', 'name', 'aliases', 'sectors', 'lines'] },
  )
  .map((value) => ({ kind: 'brand', value }) as Entry);
const phrase = fc
  .record(
    {
      id,
      term: text,
      language: fc.constantFrom('en', 'zh'),
      meaning: text,
      kind: fc.constantFrom('quality', 'slang'),
      strength: fc.constantFrom(1, 2, 3),
      match: fc.constantFrom('word', 'substring'),
      certainty: fc.constantFrom('verified', 'recalled'),
      sectors,
    },
    {
      requiredKeys: ['id', 'term', 'language', 'meaning', 'kind', 'strength', 'match', 'certainty'],
    },
  )
  .map((value) => ({ kind: 'phrase', value }) as Entry);

/** The entry as it comes back from a table's text. */
function throughTable(entries: readonly Entry[]): unknown[] {
  const written = Papa.unparse([[...tableHeading], ...entries.map(rowOfEntry)]);
  const [heading = [], ...rows] = Papa.parse<string[]>(written).data;
  return rows.map((row) => entryOfRow(row, mappingFor(heading)));
}

it('whatever a rulebook may state comes back from a table as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(brand, phrase), { minLength: 1, maxLength: 5 }), (entries) => {
      expect(throughTable(entries)).toEqual(entries.map((entry) => ({ entry })));
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('so does all of the starter rulebook, and from JSON too', () => {
  const entries = sortedEntries(starterRulebook());
  expect(throughTable(entries)).toEqual(entries.map((entry) => ({ entry })));
  for (const entry of entries) {
    const again = JSON.parse(JSON.stringify(entry.value));
    expect(checkedEntry(entry.kind, again)).toEqual({ entry });
  }
}, 60_000);
