import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../../lib/reporting/evidence/bundle.ts';
import { canonicalJson, wellFormed } from '../../../../lib/reporting/evidence/canonical-json.ts';
import { verify } from '../../../../lib/reporting/evidence/verify.ts';
import { listingOn } from '../sample.ts';
import { observation } from './observation.ts';

const { bytes, sha256 } = await bundleOf(observation());
const unzipped = () => unzipSync(bytes) as Record<string, Uint8Array<ArrayBuffer>>;
const text = (file: Uint8Array | undefined) => new TextDecoder().decode(file);
const kinds = async (zip: Uint8Array<ArrayBuffer>, known?: string) => {
  const { state, problems } = await verify(zip, known);
  return [state, ...problems.map((problem) => Object.values(problem).join(' '))];
};
const packed = (files: Record<string, Uint8Array>, level: 0 | 9 = 0) =>
  zipSync(files, { level }) as Uint8Array<ArrayBuffer>;

describe('a bundle', () => {
  it('has what was seen, and a manifest with the hash of each file', () => {
    const files = unzipped();
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'listing.json',
      'verdict.json',
      'notice.txt',
      'page.html',
      'screenshot.png',
    ]);
    expect(JSON.parse(text(files['listing.json']))).toEqual(listingOn('ebay'));
    expect(JSON.parse(text(files['verdict.json']))).toMatchObject({
      rulebook: 'small (2025)',
      extensionVersion: '1.0.0',
    });
    expect(text(files['page.html'])).toBe(observation().page);
    const { sha256: own, ...manifest } = JSON.parse(text(files['manifest.json']));
    for (const { name, size, sha256 } of manifest.files) {
      const file = files[name] ?? new Uint8Array();
      expect(size).toBe(file.length);
      expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
    }
    expect(own).toBe(createHash('sha256').update(canonicalJson(manifest)).digest('hex'));
    expect(own).toBe(sha256);
  });

  it('is the same bytes for the same observation, and intact', async () => {
    expect((await bundleOf(observation())).bytes).toEqual(bytes);
    expect(await kinds(bytes, sha256)).toEqual(['intact']);
  });

  it('does without a screenshot, and with half a character in the listing', async () => {
    const listing = { ...listingOn('ebay'), description: 'cut \ud83d' };
    const other = await bundleOf(observation({ screenshot: undefined, listing }));
    expect(await kinds(other.bytes)).toEqual(['intact']);
    const kept = JSON.parse(text(unzipSync(other.bytes)['listing.json']));
    expect(kept.description).toBe('cut \ufffd');
  });
});

describe('of a bundle that was changed, verify tells', () => {
  it('which file is another one, is gone or came in', async () => {
    const files = unzipped();
    files['notice.txt'] = new TextEncoder().encode('Something else.');
    delete files['page.html'];
    files['more.txt'] = new Uint8Array(1);
    expect(await kinds(packed(files))).toEqual([
      'changed',
      'file-changed notice.txt',
      'file-missing page.html',
      'file-added more.txt',
    ]);
  });

  it('a manifest that was made to fit', async () => {
    const files = unzipped();
    const manifest = JSON.parse(text(files['manifest.json']));
    const rewritten = (member: object) =>
      packed({
        ...files,
        'manifest.json': new TextEncoder().encode(canonicalJson({ ...manifest, ...member })),
      });
    expect(await kinds(rewritten({ createdAt: '2020-01-01' }))).toEqual([
      'changed',
      'manifest-changed',
    ]);
    expect(await kinds(rewritten({ note: 'one more' }))).toEqual(['unreadable', 'no-manifest']);
    const spaced = new TextEncoder().encode(`${text(files['manifest.json'])}\n`);
    expect(await kinds(packed({ ...files, 'manifest.json': spaced }))).toEqual([
      'unreadable',
      'no-manifest',
    ]);
    // All made anew holds in itself; only the hash that was noted when it was made shows it.
    const forged = await bundleOf(observation({ notice: 'Another text.' }));
    expect(await kinds(forged.bytes)).toEqual(['intact']);
    expect(await kinds(forged.bytes, sha256)).toEqual(['changed', 'other-manifest']);
  });

  it('a zip that was written anew around whole files', async () => {
    expect(await kinds(packed(unzipped(), 9))).toEqual(['repacked']);
    const backwards = Object.fromEntries(Object.entries(unzipped()).reverse());
    expect(await kinds(packed(backwards))).toEqual(['repacked']);
    const longer = new Uint8Array([...bytes, 0]);
    expect(await kinds(longer)).toEqual(['repacked']);
    expect(await kinds(new Uint8Array([0, ...bytes]))).not.toEqual(['intact']);
  });

  it('what is no bundle', async () => {
    expect(await kinds(new Uint8Array())).toEqual(['unreadable', 'no-zip']);
    expect(await kinds(new TextEncoder().encode('no zip'.repeat(9)))).toEqual([
      'unreadable',
      'no-zip',
    ]);
    expect(await kinds(packed({ 'a.txt': new Uint8Array(3) }))).toEqual([
      'unreadable',
      'no-manifest',
    ]);
    const crowd = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`f${i}`, new Uint8Array()]),
    );
    expect(await kinds(packed(crowd))).toEqual(['unreadable', 'no-zip']);
  });

  it('any byte that was changed, wherever it stands', async () => {
    const missed: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await verify(changed)).state === 'intact') missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it('any byte that was taken out', async () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const shorter = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
      expect((await verify(shorter)).state, `byte ${at}`).not.toBe('intact');
    }
  });
});

// From RFC 8785, 3.2.2 and 3.2.3.
it('canonical JSON is RFC 8785’s', () => {
  expect(
    canonicalJson({
      numbers: [1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const sorted = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(Object.keys(JSON.parse(sorted)).filter((key) => key !== '1')).toEqual([
    '\r',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\ud83d\ude00',
    '\ufb33',
  ]);
  expect(() => canonicalJson(undefined)).toThrow();
  expect(() => canonicalJson(Number.NaN)).toThrow();
});

it('what is well-formed has no halves of characters, and all else as it was', () => {
  expect(wellFormed({ a: ['x\ud83d', '\udE00y', '\ud83d\ude00'], b: 1 })).toEqual({
    a: ['x\ufffd', '\ufffdy', '\ud83d\ude00'],
    b: 1,
  });
  const written = { a: '\\ud83d', b: undefined, c: [null, '\ue000'] };
  expect(wellFormed(written)).toStrictEqual({ a: '\\ud83d', c: [null, '\ue000'] });
});
