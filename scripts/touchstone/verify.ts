import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Problem,
  type Verification,
  verify as verifyBundle,
} from '../../lib/reporting/evidence/verify.ts';

const exitCodes: Record<Verification['state'], number> = {
  intact: 0,
  changed: 1,
  unreadable: 2,
  repacked: 3,
};

/**
 * Checks an evidence bundle. 0: every byte is as it was packed. 1: a file was changed, added or
 * taken out. 2: no bundle, or it can't be read. 3: the files are whole, the zip around them is not
 * the one that was made.
 */
export async function verify(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sha256: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    process.stderr.write('touchstone verify [--sha256 HASH] BUNDLE\n');
    return 2;
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    process.stderr.write(`${path}: ${(error as Error).message}\n`);
    return 2;
  }
  const verification = await verifyBundle(bytes, values.sha256?.toLowerCase());
  process.stdout.write(`${[...report(path, verification)].join('\n')}\n`);
  return exitCodes[verification.state];
}

function* report(path: string, { state, problems, manifest }: Verification) {
  yield `${path}: ${state}`;
  for (const problem of problems) yield `  ${sentence(problem)}`;
  if (state === 'repacked') yield '  the files are whole; the zip around them was written anew';
  if (!manifest) return;
  yield `  made ${manifest.createdAt} by Touchstone ${manifest.extensionVersion}, rulebook ${manifest.rulebook}`;
  if (manifest.buyersMasked > 0)
    yield `  ${manifest.buyersMasked} names of other buyers are masked in page.html`;
  for (const { name, size, sha256 } of manifest.files) yield `  ${sha256}  ${name} (${size} bytes)`;
  yield `  ${manifest.sha256}  the manifest`;
}

function sentence(problem: Problem): string {
  switch (problem.kind) {
    case 'no-zip':
      return 'it is no zip that can be read';
    case 'no-manifest':
      return 'it has no manifest, or one that was written differently';
    case 'manifest-changed':
      return 'the manifest was changed';
    case 'other-manifest':
      return 'the manifest is not the one with that hash';
    case 'file-changed':
      return `${problem.name} was changed`;
    case 'file-missing':
      return `${problem.name} is missing`;
    case 'file-added':
      return `${problem.name} was added`;
  }
}
