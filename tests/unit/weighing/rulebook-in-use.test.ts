import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import { verifyInSteps } from '../../../lib/matching/image/sections.ts';
import type { RulebookHead } from '../../../lib/rulebook/layers.ts';
import type { Brand, Rulebook } from '../../../lib/rulebook/rulebook.ts';
import { atOnce } from '../../../lib/steps.ts';
import type { EntryChange } from '../../../lib/storage/change-rulebook.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { readLayers, rulebookOf } from '../../../lib/storage/rulebook-store.ts';
import { writeSegment } from '../../../lib/storage/segment-store.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import type { PackagedRulebook } from '../../../lib/weighing/packaged-rulebook.ts';
import { type RulebookInUse, rulebookInUse } from '../../../lib/weighing/rulebook-in-use.ts';
import { packagedOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
let inPackage: Rulebook;
const packaged: PackagedRulebook = {
  about: () => packagedOf(inPackage).about(),
  image: () => packagedOf(inPackage).image(),
  blocks: vi.fn(() => packagedOf(inPackage).blocks()),
};
const use = (extensionVersion = '1.0.0') =>
  rulebookInUse({ database: async () => database, extensionVersion, packaged });

/** As after a first installation. */
async function install(extensionVersion?: string): Promise<RulebookInUse> {
  const opened = await use(extensionVersion);
  return (await opened.verify()) ?? opened;
}

const brandsIn = ({ compiled }: RulebookInUse, name: string) =>
  weigh({ name }, compiled).brands.map(({ id }) => id);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  inPackage = small;
  vi.mocked(packaged.blocks).mockClear();
});

const state = {
  name: 'small',
  released: small.released,
  brands: small.brands.length,
  phrases: small.phrases.length,
};

it('takes the package’s at once, keeps it, and takes the kept one then', async () => {
  const first = await use();
  expect(first.state).toEqual(state);
  expect(brandsIn(first, 'Nike shoes')).toEqual(['nike']);
  expect(packaged.blocks).not.toHaveBeenCalled();
  expect(await database.count('blocks')).toBe(0);
  const kept = await first.verify();
  expect(kept?.state).toEqual(state);
  const again = await use();
  expect(await again.verify()).toBeUndefined();
  expect(packaged.blocks).toHaveBeenCalledOnce();
  expect(brandsIn(again, 'Nike shoes')).toEqual(['nike']);
});

it('keeps it all the same where it was broken off before', async () => {
  await writeSegment(database, { name: 'half', head: { name: 'half' } as RulebookHead }, [
    { kind: 'brand', value: small.brands[0] as Brand },
  ]);
  expect((await install()).state).toEqual(state);
});

it('goes on with the package’s where it can’t be kept, and says so', async () => {
  const first = await use();
  vi.spyOn(database, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const after = await first.verify();
  expect(after?.state.notKept?.failure).toBe('full');
  expect(after && brandsIn(after, 'Nike shoes')).toEqual(['nike']);
});

it('takes the package’s again when the extension was updated', async () => {
  await install('1.0.0');
  await use('1.1.0');
  expect(packaged.blocks).toHaveBeenCalledTimes(2);
  expect((await use('1.1.0')).state.rebuilt).toBeUndefined();
  expect(packaged.blocks).toHaveBeenCalledTimes(2);
});

it('builds a damaged one again, says why, and goes on saying it', async () => {
  await install();
  await database.clear('blocks');
  expect((await (await use()).verify())?.state.rebuilt?.reason).toContain(
    '0 of 2 parts of “small”',
  );
  expect((await use()).state.rebuilt).toBeDefined();
  expect(packaged.blocks).toHaveBeenCalledTimes(2);
});

it('weighs with the package’s where nothing can be kept, and says so', async () => {
  const inUse = await rulebookInUse({
    database: () => Promise.reject(new StorageError('newer', 'made by a later version')),
    extensionVersion: '1.0.0',
    packaged,
  });
  expect(inUse.state.notKept).toEqual({ failure: 'newer', message: 'made by a later version' });
  expect(inUse.compiled.name).toBe('small');
});

it('opens the image without reading a brand', async () => {
  await install();
  const reading = vi.spyOn(database, 'transaction');
  await use();
  expect(reading.mock.calls.map(([stores]) => stores)).toEqual([['meta', 'images', 'imagePages']]);
});

it('compiles anew where the image is damaged, cut short or of another version', async () => {
  for (const damage of [
    (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(7, 900, 904),
    (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, 1000),
    (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(99, 4, 8),
  ]) {
    await install();
    const kept = await database.get('images', 'base');
    if (!kept) throw new Error('no image is kept');
    const bytes = new Uint8Array(await kept.image.arrayBuffer());
    await database.put('images', { ...kept, image: new Blob([damage(bytes)]) }, 'base');
    const opened = await use();
    const mended = (await opened.verify()) ?? opened;
    expect(brandsIn(mended, 'Nike shoes')).toEqual(['nike']);
    const again = await database.get('images', 'base');
    const whole = await again?.image.arrayBuffer();
    expect(() => atOnce(verifyInSteps(whole as ArrayBuffer))).not.toThrow();
  }
  expect(packaged.blocks).toHaveBeenCalledOnce();
});

describe('an edit', () => {
  const own: Brand = {
    id: 'blue-fox',
    name: 'Blue Fox',
    aliases: [],
    sectors: ['toys'],
    lines: [],
  };
  const put = (value: Brand): EntryChange => ({
    key: `brand/${value.id}`,
    to: { state: 'own', entry: { kind: 'brand', value } },
  });
  const remove = (id: string): EntryChange => ({ key: `brand/${id}`, to: { state: 'removed' } });
  const change = (...entries: EntryChange[]) =>
    changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compileEdits);
  const countedIn = async () => {
    const { rulebook, counts } = rulebookOf(await readLayers(database));
    for (const _ of [...rulebook.brands, ...rulebook.phrases]);
    return counts;
  };

  it('is in force without compiling the rest, whatever it changes', async () => {
    await install();
    await change(put(own));
    expect(brandsIn(await use(), 'Blue Fox plush')).toEqual(['blue-fox']);
    await change(put({ ...own, name: 'Red Fox' }), remove('nike'));
    const after = await use();
    expect(brandsIn(after, 'Blue Fox plush')).toEqual([]);
    expect(brandsIn(after, 'Red Fox plush')).toEqual(['blue-fox']);
    expect(brandsIn(after, 'Nike shoes')).toEqual([]);
    expect(brandsIn(after, 'Puma shoes')).toEqual(['puma']);
    expect(after.state.brands).toBe(small.brands.length);
    expect(await after.verify()).toBeUndefined();
  });

  it('is in force for whoever had the rulebook open, from the edit alone', async () => {
    const before = await install();
    await change(put(own));
    const after = await before.changed();
    expect(brandsIn(after, 'Blue Fox plush')).toEqual(['blue-fox']);
    await change({ key: 'brand/blue-fox', to: { state: 'below' } });
    expect(brandsIn(await after.changed(), 'Blue Fox plush')).toEqual([]);
  });

  it('outlives an update of the package, which brings the rest up to date', async () => {
    await install();
    await change(put(own), put({ ...own, id: 'nike', name: 'Nikita' }), remove('puma'));
    const fresh: Brand = { ...own, id: 'zorblatt', name: 'Zorblatt' };
    const newer = { ...small, brands: [...small.brands, fresh] };
    inPackage = newer;
    const after = await use('1.1.0');
    expect(brandsIn(after, 'Blue Fox plush')).toEqual(['blue-fox']);
    expect(brandsIn(after, 'Nikita shoes')).toEqual(['nike']);
    expect(brandsIn(after, 'Nike shoes')).toEqual([]);
    expect(brandsIn(after, 'Puma shoes')).toEqual([]);
    expect(brandsIn(after, 'Zorblatt shoes')).toEqual(['zorblatt']);
    await change({ key: 'brand/nike', to: { state: 'below' } });
    expect(brandsIn(await use('1.1.0'), 'Nike shoes')).toEqual(['nike']);
  });

  it('counts what is there, whether it was new, changed, removed or never there', async () => {
    await install();
    await change(put(own), remove('puma'), remove('nobody'));
    await change(put(own), { key: 'phrase/nothing', to: { state: 'below' } });
    const after = await use();
    const { brand, phrase } = await countedIn();
    expect(after.state).toMatchObject({ brands: brand, phrases: phrase });
    expect(after.state.brands).toBe(small.brands.length);
    expect(await after.verify()).toBeUndefined();
  });

  it('is one of many, which become one image again', async () => {
    await install();
    await change(
      ...Array.from({ length: 201 }, (_, i) => put({ ...own, id: `fox-${i}`, name: `Fox ${i}` })),
    );
    const layered = await use();
    expect(brandsIn(layered, 'Fox 200 plush')).toEqual(['fox-200']);
    const merged = await layered.verify();
    expect(merged && brandsIn(merged, 'Fox 200 plush')).toEqual(['fox-200']);
    expect(await database.get('images', 'edits')).toBeUndefined();
    expect(brandsIn(await use(), 'Fox 200 plush')).toEqual(['fox-200']);
  });

  it('changes nothing where it fails half-way', async () => {
    await install();
    const unwritable = { ...own, aliases: [() => {}] } as unknown as Brand;
    await expect(change(put(own), put(unwritable))).rejects.toMatchObject({
      name: 'StorageError',
    });
    expect(brandsIn(await use(), 'Blue Fox plush')).toEqual([]);
    expect(await database.count('ownEntries')).toBe(0);
  });

  it('is refused where another window changed the same since it was begun', async () => {
    await install();
    const { revision } = await change({ ...put(own), from: 0 });
    const theirs = put({ ...own, name: 'Their Fox' });
    await change({ ...theirs, from: revision });
    await expect(
      change({ ...put({ ...own, name: 'My Fox' }), from: revision }),
    ).rejects.toMatchObject({ name: 'Conflict', present: { own: theirs.to } });
    expect(brandsIn(await use(), 'Their Fox')).toEqual(['blue-fox']);
  });
});
