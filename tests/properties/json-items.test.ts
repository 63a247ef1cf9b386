import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BrokenJson, itemsOfLists } from '../../lib/rulebook/exchange/json-items.ts';

const stated = fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()));

it('finds the items of all lists as a parser does, however they are written', () => {
  fc.assert(
    fc.property(stated, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const written = JSON.stringify(value, undefined, indent);
      const parsed: Record<string, unknown> = JSON.parse(written);
      const expected = Object.entries(parsed).flatMap(([list, items]) =>
        Array.isArray(items) ? items.map((item) => [list, item]) : [],
      );
      const found = [...itemsOfLists(written)];
      expect(found.map(({ list, text }) => [list, JSON.parse(text)])).toEqual(expected);
      for (const { text, line } of found)
        expect(
          written
            .split('\n')
            .slice(line - 1)
            .join('\n'),
        ).toContain(text);
    }),
  );
});

it('says of what is broken on which line it is, and never goes on for ever', () => {
  expect(() => [...itemsOfLists('{\n"a": [1, 2\n"b": 3}')]).toThrow(BrokenJson);
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (written, cut) => {
      try {
        [...itemsOfLists(written.slice(0, cut % (written.length + 1)))];
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
