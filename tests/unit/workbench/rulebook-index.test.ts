import { expect, it } from 'vitest';
import type { Entry, EntryKey } from '../../../lib/rulebook/entry.ts';
import type { OwnState } from '../../../lib/rulebook/layers.ts';
import { atOnce } from '../../../lib/steps.ts';
import { indexInSteps, type RulebookIndex } from '../../../lib/workbench/rulebook-index.ts';

const brand = (id: string, name: string): Entry => ({
  kind: 'brand',
  value: { id, name, aliases: [], sectors: ['toys'], lines: [] },
});
const phrase = (id: string, term: string, language: string): Entry => ({
  kind: 'phrase',
  value: {
    ...{ id, term, language, meaning: 'a copy', kind: 'quality', strength: 2 },
    ...{ match: 'word', certainty: 'verified' },
  },
});
const keyOf = ({ kind, value }: Entry): EntryKey => `${kind}/${value.id}`;

function indexOf(entries: readonly Entry[]): RulebookIndex {
  const own = new Map(
    entries.map((entry): [EntryKey, OwnState] => [keyOf(entry), { state: 'own', entry }]),
  );
  const head = { format: 'touchstone-rulebook', version: 1, name: 'x', released: '2026' } as const;
  return atOnce(indexInSteps({ head, own, below: [], revision: 1 }));
}

const keys = (rows: readonly { key: EntryKey }[]) => rows.map(({ key }) => key);

it('takes the same word in another language for no duplicate', () => {
  const index = indexOf([phrase('kopie-de', 'Kopie', 'de'), phrase('kopie-nl', 'kopie', 'nl')]);
  const alike = index.alike({ key: 'phrase/', names: ['KOPIE'], language: 'nl' });
  expect(keys(alike)).toEqual(['phrase/kopie-nl']);
});

it('tells a rule of the same name behind many of another kind, changed ones and itself', () => {
  const index = indexOf([
    ...['a', 'b', 'c', 'd'].map((id) => phrase(id, 'fox', 'en')),
    ...['own', 'renamed', 'z'].map((id) => brand(id, 'Fox')),
  ]);
  const renamed = {
    own: { state: 'own', entry: brand('renamed', 'Owl') },
    below: undefined,
  } as const;
  index.change('brand/renamed', renamed);
  expect(keys(index.alike({ key: 'brand/own', names: ['fox'] }))).toEqual([
    ...['brand/z', 'phrase/a', 'phrase/b', 'phrase/c'],
  ]);
  // A phrase that a brand goes by weighs against each listing that names it, in any language.
  expect(keys(index.alike({ key: 'phrase/a', names: ['owl'], language: 'de' }))).toEqual([
    'brand/renamed',
  ]);
  expect(keys(index.alike({ key: 'brand/z', names: ['owl'] }))).toEqual(['brand/renamed']);
});
