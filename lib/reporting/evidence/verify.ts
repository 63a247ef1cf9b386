import * as v from 'valibot';
import { canonicalJson } from './canonical-json.ts';
import { type Files, fromZip, toZip } from './container.ts';
import { isSealed, type Manifest, ManifestSchema, manifestName } from './manifest.ts';
import { sha256 } from './sha-256.ts';

export type Problem =
  | { kind: 'no-zip' }
  /** Absent, or not written as this extension writes it. */
  | { kind: 'no-manifest' }
  /** The manifest's own hash is not that of its content. */
  | { kind: 'manifest-changed' }
  /** The manifest is whole, but not the one that was asked for. */
  | { kind: 'other-manifest' }
  | { kind: 'file-changed' | 'file-missing' | 'file-added'; name: string };

export interface Verification {
  /**
   * `intact`: every byte is as it was packed. `repacked`: every file is, and only the zip around
   * them is another, in dates, order, compression, comments or what stands between the files.
   */
  state: 'intact' | 'repacked' | 'changed' | 'unreadable';
  problems: readonly Problem[];
  manifest?: Manifest;
}

/**
 * Checks a bundle against its own manifest. Never throws, whatever the bytes are.
 * @param known the manifest's hash as it was noted when the bundle was made. Without it, a bundle
 * that was made anew as a whole passes: no file can vouch for itself.
 */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  known?: string,
): Promise<Verification> {
  let files: Files;
  try {
    files = fromZip(bytes);
  } catch {
    return { state: 'unreadable', problems: [{ kind: 'no-zip' }] };
  }
  const manifest = manifestIn(files);
  if (!manifest) return { state: 'unreadable', problems: [{ kind: 'no-manifest' }] };

  const problems: Problem[] = [];
  if (!(await isSealed(manifest))) problems.push({ kind: 'manifest-changed' });
  if (known !== undefined && manifest.sha256 !== known) problems.push({ kind: 'other-manifest' });
  problems.push(...(await changedFiles(manifest, files)));
  if (problems.length > 0) return { state: 'changed', problems, manifest };
  return { state: isAsPacked(bytes, manifest, files) ? 'intact' : 'repacked', problems, manifest };
}

function manifestIn(files: Files): Manifest | undefined {
  const bytes = files.get(manifestName);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const manifest = v.parse(ManifestSchema, JSON.parse(text));
    // So that there is one way to write it, and no second hides a difference.
    return canonicalJson(manifest) === text ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function changedFiles(manifest: Manifest, files: Files): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, size, sha256: stated } of manifest.files) {
    const bytes = files.get(name);
    if (!bytes) problems.push({ kind: 'file-missing', name });
    else if (bytes.length !== size || (await sha256(bytes)) !== stated)
      problems.push({ kind: 'file-changed', name });
  }
  const listed = new Set([manifestName, ...manifest.files.map(({ name }) => name)]);
  for (const name of files.keys())
    if (!listed.has(name)) problems.push({ kind: 'file-added', name });
  return problems;
}

/** Whether the same files, packed anew, give the same bytes. */
function isAsPacked(bytes: Uint8Array, manifest: Manifest, files: Files): boolean {
  const names = [manifestName, ...manifest.files.map(({ name }) => name)];
  const packed = toZip(new Map(names.flatMap((name) => pair(name, files))));
  return packed.length === bytes.length && packed.every((byte, i) => byte === bytes[i]);
}

function pair(name: string, files: Files): [string, Uint8Array<ArrayBuffer>][] {
  const bytes = files.get(name);
  return bytes ? [[name, bytes]] : [];
}
