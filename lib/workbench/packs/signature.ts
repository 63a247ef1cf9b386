import { canonicalJson } from '../../reporting/evidence/canonical-json.ts';
import { sha256 } from '../../reporting/evidence/sha-256.ts';
import type { PackFile, Unsigned } from './pack-file.ts';

const algorithm = 'Ed25519';

/** The browser's Web Crypto has no Ed25519: Chromium has it from 137, Firefox from 129. */
export class NoEd25519 extends Error {}

const unless = (error: unknown): never => {
  if (error instanceof DOMException && error.name === 'NotSupportedError')
    throw new NoEd25519('this browser has no Ed25519');
  throw error;
};

/** A key pair of a publisher. It can be read out, so that a backup keeps it. */
export async function newKeys(): Promise<CryptoKeyPair> {
  return (await crypto.subtle
    .generateKey(algorithm, true, ['sign', 'verify'])
    .catch(unless)) as CryptoKeyPair;
}

/** A key pair that a backup holds; nothing where the browser has no Ed25519. */
export async function keysFrom(
  privateKey: JsonWebKey,
  publicKey: JsonWebKey,
): Promise<CryptoKeyPair | undefined> {
  const [secret, open] = await Promise.all([
    crypto.subtle.importKey('jwk', privateKey, algorithm, true, ['sign']).catch(() => undefined),
    crypto.subtle.importKey('jwk', publicKey, algorithm, true, ['verify']).catch(() => undefined),
  ]);
  return secret && open && { privateKey: secret, publicKey: open };
}

/** The public key as packs state it. */
export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

export async function signed(
  { pack, ...head }: Omit<Unsigned, 'publicKey'>,
  keys: CryptoKeyPair,
): Promise<PackFile> {
  const unsigned: Unsigned = { ...head, pack, publicKey: await publicKeyOf(keys) };
  const signature = await crypto.subtle.sign(algorithm, keys.privateKey, bytesOf(unsigned));
  return { ...unsigned, signature: toBase64url(new Uint8Array(signature)) };
}

/** Whether the file is as the holder of its key signed it. @throws NoEd25519 */
export async function isSigned({ signature, ...unsigned }: PackFile): Promise<boolean> {
  const key = await crypto.subtle
    .importKey('raw', fromBase64url(unsigned.publicKey), algorithm, false, ['verify'])
    .catch(unless);
  return crypto.subtle.verify(algorithm, key, fromBase64url(signature), bytesOf(unsigned));
}

/** For people to compare: the key's SHA-256 in groups of four. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = await sha256(fromBase64url(publicKey));
  return hash.slice(0, 40).match(/.{4}/g)?.join(' ') ?? '';
}

function bytesOf(unsigned: Unsigned): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(unsigned));
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
