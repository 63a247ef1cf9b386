import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NameIndex } from '../../../lib/workbench/name-index.ts';

const names = ['puma', 'nike\nnaiky', 'adidas', 'niko', 'super nike', '耐克', 'a'];
const kinds = Uint8Array.from([0, 0, 0, 0, 1, 0, 0]);
const layers = Uint8Array.from([0, 1, 0, 0, 0, 0, 0]);
const index = new NameIndex(names, kinds, layers);
const found = (filter: Parameters<NameIndex['find']>[0]) => [...index.find(filter)];

it('lists all in the order of their names', () => {
  expect(found({ text: '' }).map((entry) => names[entry])).toEqual(names.toSorted());
});

it('finds any part of any name, those that begin so first', () => {
  expect(found({ text: 'nik' })).toEqual([1, 3, 4]);
  expect(found({ text: 'aik' })).toEqual([1]);
  expect(found({ text: '克' })).toEqual([5]);
  expect(found({ text: 'nothing' })).toEqual([]);
});

it('looks for a single letter where names begin', () => {
  expect(found({ text: 'a' })).toEqual([6, 2]);
  expect(found({ text: 'k' })).toEqual([]);
});

it('tells which go by a very name', () => {
  expect(index.named('nike')).toEqual([1]);
  expect(index.named('naiky')).toEqual([1]);
  expect(index.named('耐克')).toEqual([5]);
  expect(index.named('nik')).toEqual([]);
});

it('lists a kind or a layer alone', () => {
  expect(found({ text: '', layer: 1 })).toEqual([1]);
  expect(found({ text: 'nike', kind: 'phrase' })).toEqual([4]);
});

it('finds what a search of each name finds', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '克'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 90 }), name, (all, text) => {
      const made = new NameIndex(all, new Uint8Array(all.length), new Uint8Array(all.length));
      const begins = /^[ab]$/.test(text);
      const wanted = all.flatMap((one, i) =>
        (begins ? one.startsWith(text) : one.includes(text)) ? [i] : [],
      );
      expect([...made.find({ text })].sort((a, b) => a - b)).toEqual(wanted);
    }),
  );
});
