import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLiteral } from '../../lib/reading/literal.ts';
import { at, parseJson, readState } from '../../lib/reading/state.ts';

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

it('reads back what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(plain(readState(`window.state = ${text};`, 'window.state'))).toEqual(
        plain(value) ?? undefined,
      );
      expect(plain(parseJson(text))).toEqual(plain(value));
    }),
  );
});

/** JSON as a script would write it: the slow way must agree with JSON.parse. */
function asScript(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (value === true) return '!0';
  if (value === false) return '!1';
  if (Array.isArray(value)) return `[ ${value.map(asScript).join(' ,\n')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(
      ([key, member]) => `${asScript(key)} : ${asScript(member)} /* } */`,
    );
    return `{ ${members.join(', ')}, f: function () { return '}' } }`;
  }
  return JSON.stringify(value);
}

it('reads JavaScript literals as JSON reads their like', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
      fc.pre(value !== null && typeof value === 'object');
      expect(plain(readLiteral(asScript(value), 0).value)).toEqual(plain(value));
    }),
  );
});

it('gives only members that are whole, wherever a literal is cut off', () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
  fc.assert(
    fc.property(value, fc.double({ min: 0, max: 1, noNaN: true }), (object, share) => {
      const text = JSON.stringify(object);
      const read = readLiteral(text.slice(0, Math.floor(text.length * share)), 0).value;
      for (const [key, member] of Object.entries(read ?? {})) expect(object[key]).toEqual(member);
    }),
  );
});

it('never throws and never touches a prototype', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '*',
    ',',
    ':',
    ';',
    '=',
    '__proto__',
    'a',
    '1',
    '$',
    '!',
    '+',
    '\n',
    'JSON.parse(',
    'state',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
      const text = all.join('');
      readLiteral(text, 0);
      readState(`state = ${text}`, 'state');
      parseJson(text);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

it('walks any path without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, path) => {
      at(value, path);
    }),
  );
});
