import { expect, it } from 'vitest';
import { keyedHash, newHashKey } from '../../../lib/counting/keyed-hash.ts';

it('is HMAC-SHA-256 under its key', async () => {
  // RFC 4231 has no JSON; the same key and message by `openssl dgst -sha256 -hmac key`.
  const raw = new TextEncoder().encode('key');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  expect((await keyedHash(key, 'taobao', '42')).toString(16).padStart(16, '0')).toBe(
    '0b01e93b7b9c20b5',
  );
});

it('is the same for the same, and another for another key or other bounds', async () => {
  const key = await newHashKey();
  expect(await keyedHash(key, 'a', 'b')).toBe(await keyedHash(key, 'a', 'b'));
  expect(await keyedHash(key, 'a', 'b')).not.toBe(await keyedHash(key, 'ab'));
  expect(await keyedHash(key, 'a', 'b')).not.toBe(await keyedHash(await newHashKey(), 'a', 'b'));
});

it('has a key that nobody reads', async () => {
  await expect(crypto.subtle.exportKey('raw', await newHashKey())).rejects.toThrow();
});
