import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalJson,
  canonicalJsonAsKept,
  wellFormed,
} from '../../../../lib/reporting/evidence/canonical-json.ts';

test('what is not well-formed, or no JSON, is written down as JSON keeps it', () => {
  const value = { torn: 'a\ud83d', none: undefined, number: Number.NaN, list: [undefined, -0] };
  expect(canonicalJsonAsKept(value)).toBe('{"list":[null,0],"number":null,"torn":"a\ufffd"}');
});

test('any value is written down as if it had gone through JSON first', () => {
  const values = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.constant(undefined)),
  );
  fc.assert(
    fc.property(values, (value) => {
      expect(canonicalJsonAsKept(value)).toBe(canonicalJson(wellFormed(value)));
    }),
  );
});
