/** A key that can be stored and used, and never be read: without it, hashes tell nothing. */
export function newHashKey(): Promise<CryptoKey> {
  const algorithm: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.generateKey(algorithm, false, ['sign']);
}

/**
 * The first 64 bits of HMAC-SHA-256 (RFC 2104) over the parts, whose bounds count: of a million
 * things, two have the same one with a chance of one in thirty-seven million.
 */
export async function keyedHash(key: CryptoKey, ...parts: readonly string[]): Promise<bigint> {
  const message = new TextEncoder().encode(JSON.stringify(parts));
  const signature = await crypto.subtle.sign('HMAC', key, message);
  return new DataView(signature).getBigUint64(0);
}
