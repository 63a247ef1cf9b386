import { expect, it } from 'vitest';
import { gtinCheck, normaliseGtin } from '../../../lib/listing/gtin.ts';

it.each([
  ['4006381333931', 'valid'],
  ['4006381333932', 'invalid'],
  ['036000291452', 'valid'],
  ['96385074', 'valid'],
  ['10614141543219', 'valid'],
  ['978-3-16-148410-0', 'valid'],
  ['0000000000000', 'none'],
  ['12345', 'none'],
  ['12345678901', 'none'],
  ['no digits', 'none'],
])('%s is %s', (text, expected) => {
  expect(gtinCheck(text)).toBe(expected);
});

it.each([
  ['4006381333931', '4006381333931'],
  [' 400638-133393 1 ', '4006381333931'],
  ['4006381333932', '4006381333932'],
  [4006381333931, '4006381333931'],
  ['316148410X', '9783161484100'],
  ['3161484100', undefined],
  ['0804429570', undefined],
  ['0306406152', undefined],
  ['ISBN 0306406152', '9780306406157'],
  ['0-306-40615-2', '9780306406157'],
  ['080442957X', '9780804429573'],
  ['Does not apply', undefined],
  [undefined, undefined],
])('%s becomes %s', (written, expected) => {
  expect(normaliseGtin(written)).toBe(expected);
});
