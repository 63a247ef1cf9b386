import Papa from 'papaparse';
import type { Entry, EntryKey } from '../rulebook/entry.ts';
import { rowOfEntry, tableHeading } from '../rulebook/exchange/table.ts';
import { inSlices } from '../steps.ts';
import { type Database, database } from '../storage/database.ts';
import type { PackLayer } from '../storage/layer-records.ts';
import { type Publisher, readPublisher } from '../storage/publisher-store.ts';
import { headInForce, readEntry, readLayers, readMeta } from '../storage/rulebook-store.ts';
import { stopExpired } from '../weighing/stop-expired.ts';
import { type Switch, switchLayers } from '../weighing/switch-layers.ts';
import type { CallInWorker, Tasks } from '../worker-calls.ts';
import { type DebugOrder, debugListing } from './debug-listing.ts';
import { type DryRunOrder, dryRun } from './dry-run.ts';
import { type ImportOrder, importRules } from './import-rules.ts';
import { makeBackup } from './make-backup.ts';
import type { IndexFilter } from './name-index.ts';
import { type PublishOrder, publishPack } from './packs/publish-pack.ts';
import { fingerprintOf } from './packs/signature.ts';
import { offerPack, type PackOrder, putPacks, takePack } from './packs/take-pack.ts';
import { type RestoreOrder, restoreBackup } from './restore-backup.ts';
import { indexInSteps, type Named, type Row, type RulebookIndex } from './rulebook-index.ts';
import { sweep } from './sweep.ts';

export interface Opened {
  entries: number;
  /** Topmost first; below the user's single changes, which are layer 0. */
  layers: { segment: string; name: string }[];
  /** In the order of their precedence, stopped ones too. */
  packs: ListedPack[];
  /** What the user has published, by its identifier. */
  published: Publisher['published'];
}

export interface ListedPack extends PackLayer {
  fingerprint: string;
  entries: number;
}

let index: Promise<RulebookIndex> | undefined;

/** The index as soon as it is made: what is asked or told meanwhile waits for it. */
function opened(): Promise<RulebookIndex> {
  return index ?? Promise.reject(new Error('the rulebook isn’t open'));
}

async function made({ signal, onProgress }: CallInWorker): Promise<RulebookIndex> {
  const read = await readLayers(await database());
  const steps = indexInSteps(read, (share) => onProgress({ step: 'index', share }));
  const done = await inSlices(steps, signal);
  if (!done) throw new DOMException('cancelled', 'AbortError');
  return done.result;
}

const importLock = 'touchstone-import';

/** What the workbench has done beside its page, so that the page stays free. */
export const workbenchTasks = {
  /** Reads all that is in force, to be listed; again after the layers changed. */
  async open(_: undefined, call): Promise<Opened> {
    const before = index;
    const making = made(call);
    // What is listed stays until all was read anew, and where that is cancelled or fails.
    index = before ? making.catch(() => before) : making;
    index.catch(() => {});
    const { segments, size } = await making;
    const connection = await database();
    const layers = await Promise.all(
      segments.map(async (segment) => ({
        segment,
        name: (await connection.get('segments', segment))?.name ?? '',
      })),
    );
    // Where an import is under way, in any window, what it has written isn't in force yet.
    await navigator.locks.request(importLock, { ifAvailable: true }, async (free) => {
      if (free) await sweep(connection);
    });
    const packs = await listedPacks(connection);
    const { published = {} } = (await readPublisher(connection)) ?? {};
    return { entries: size, layers, packs, published };
  },

  list: async (filter: IndexFilter): Promise<number> => (await opened()).list(filter),

  rows: async ({ from, to }: { from: number; to: number }): Promise<Row[]> =>
    (await opened()).rows(from, to),

  alike: async (named: Named): Promise<Row[]> => (await opened()).alike(named),

  /** Entries were changed, by this window or another. */
  async changed(keys: readonly EntryKey[]): Promise<void> {
    const [connection, made] = await Promise.all([database(), opened()]);
    for (const key of keys) made.change(key, await readEntry(connection, key));
  },

  async import(order: ImportOrder, call) {
    return navigator.locks.request(importLock, async () =>
      importRules(await database(), order, call),
    );
  },

  offerPack: async (order: PackOrder) => offerPack(await database(), order),

  async takePack(order: PackOrder, call) {
    return navigator.locks.request(importLock, async () => takePack(await database(), order, call));
  },

  async putPacks({ packs, about }: { packs: PackLayer[]; about: string }, call) {
    await putPacks(await database(), packs, about, call);
  },

  stopExpired: async (_: undefined, call) => stopExpired(await database(), call),

  publishPack: async (order: PublishOrder) =>
    publishPack(await database(), order, async () => (await opened()).entries()),

  backup: async (_: undefined, call) => makeBackup(await database(), call),

  async restore(order: RestoreOrder, call) {
    return navigator.locks.request(importLock, async () =>
      restoreBackup(await database(), order, call),
    );
  },

  async switch(order: Switch, call) {
    await switchLayers(await database(), order, call);
  },

  async dryRun(order: DryRunOrder) {
    return dryRun(await database(), order);
  },

  async debug(order: DebugOrder) {
    return debugListing(await database(), order);
  },

  /** What is listed now, as a file. */
  async export({ format }: { format: 'json' | 'csv' }): Promise<Blob> {
    const entries = (await opened()).entries();
    return format === 'csv' ? table(entries) : rulebookFile(entries);
  },
} satisfies Tasks;

export type WorkbenchTasks = typeof workbenchTasks;

async function listedPacks(connection: Database): Promise<ListedPack[]> {
  const packs = (await readMeta(connection))?.layers.packs ?? [];
  return Promise.all(
    packs.map(async (pack) => {
      const { brand, phrase } = (await connection.get('segments', pack.segment))?.entries ?? {
        brand: 0,
        phrase: 0,
      };
      return { ...pack, fingerprint: await fingerprintOf(pack.publicKey), entries: brand + phrase };
    }),
  );
}

const rowsAtOnce = 1000;

function table(entries: Iterable<Entry>): Blob {
  const parts: string[] = [`${tableHeading.join(',')}\r\n`];
  let rows: string[][] = [];
  const flush = () => {
    if (rows.length > 0) parts.push(`${Papa.unparse(rows)}\r\n`);
    rows = [];
  };
  for (const entry of entries) {
    rows.push(rowOfEntry(entry));
    if (rows.length >= rowsAtOnce) flush();
  }
  flush();
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return new Blob(['\uFEFF', ...parts], { type: 'text/csv' });
}

async function rulebookFile(entries: Iterable<Entry>): Promise<Blob> {
  const inForce = await headInForce(await database());
  const lists: Record<Entry['kind'], string[]> = { brand: [], phrase: [] };
  for (const { kind, value } of entries) lists[kind].push(JSON.stringify(value));
  const released = new Date().toISOString().slice(0, 10);
  const head = { ...inForce, name: 'Touchstone rulebook', released };
  return new Blob(
    [
      JSON.stringify(head).slice(0, -1),
      ',\n"brands":[\n',
      lists.brand.join(',\n'),
      '\n],\n"phrases":[\n',
      lists.phrase.join(',\n'),
      '\n]}\n',
    ],
    { type: 'application/json' },
  );
}
