import { expect, it } from 'vitest';
import { ByteReader } from '../../../lib/matching/image/byte-reader.ts';

it('comes to an end where a damaged image has none', () => {
  expect(new ByteReader(Uint8Array.of(200, 200), 0).varint()).toBeTypeOf('number');
});
