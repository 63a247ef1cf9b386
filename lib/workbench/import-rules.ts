import Papa from 'papaparse';
import { type Entry, type EntryKey, entryKey } from '../rulebook/entry.ts';
import {
  checkedEntry,
  checkedSaleChannel,
  type Faulty,
} from '../rulebook/exchange/checked-entry.ts';
import type { Fault } from '../rulebook/exchange/fault.ts';
import { BrokenJson, itemsOfLists } from '../rulebook/exchange/json-items.ts';
import { entryOfRow, type TableMapping } from '../rulebook/exchange/table.ts';
import type { RulebookHead } from '../rulebook/layers.ts';
import { type SaleChannel, SaleChannelSchema } from '../rulebook/rulebook.ts';
import type { Database } from '../storage/database.ts';
import type { Segment } from '../storage/layer-records.ts';
import { headInForce, readMeta } from '../storage/rulebook-store.ts';
import {
  blocksOfLines,
  deleteBlocks,
  type EntryLine,
  writeBlocks,
} from '../storage/segment-store.ts';
import { switchLayers } from '../weighing/switch-layers.ts';
import type { CallInWorker } from '../worker-calls.ts';

export interface ImportOrder {
  /** For the history: the file's name. */
  name: string;
  source: Blob;
  /** Of a table; JSON goes without. */
  mapping?: TableMapping;
  /** The table's first line says what the columns hold. */
  hasHeading?: boolean;
  /** Leaves lines with faults out; otherwise one fault stops the import. */
  skipFaulty: boolean;
}

export interface ImportOutcome {
  /** Entries and sale channels that came in force; none where faults stopped it. */
  imported: number;
  /** The first thousand of them. */
  faults: Fault[];
  faulty: number;
}

type Taken = { entry: Entry } | { channel: SaleChannel } | Faulty;

const mostFaultsTold = 1000;

const checksOfLists: Readonly<Record<string, ((value: unknown) => Taken) | undefined>> = {
  brands: (value) => checkedEntry('brand', value),
  phrases: (value) => checkedEntry('phrase', value),
  saleChannels: checkedSaleChannel,
};

/** Gathers entries of a file as lines, which take less room than what they state. */
class Gathering {
  readonly lines = new Map<EntryKey, { line: string; at: number }>();
  readonly saleChannels = new Map<string, { channel: SaleChannel; at: number }>();
  readonly faults: Fault[] = [];
  faulty = 0;

  take(at: number, checked: Taken): void {
    if ('faults' in checked) {
      this.faulty += 1;
      for (const fault of checked.faults) this.tell({ line: at, ...fault });
      return;
    }
    if ('channel' in checked) {
      const { channel } = checked;
      const other = this.saleChannels.get(channel.id);
      if (other) this.takeTwice(at, channel.id, other.at);
      else this.saleChannels.set(channel.id, { channel, at });
      return;
    }
    const key = entryKey(checked.entry);
    const other = this.lines.get(key);
    if (other) this.takeTwice(at, key, other.at);
    else this.lines.set(key, { line: JSON.stringify(checked.entry.value), at });
  }

  private takeTwice(at: number, what: string, other: number): void {
    this.take(at, {
      faults: [
        {
          ...{ column: 'id', message: `${what} stands in line ${other} too` },
          ...{ why: 'twice', about: [what, String(other)] },
        },
      ],
    });
  }

  private tell(fault: Fault): void {
    if (this.faults.length < mostFaultsTold) this.faults.push(fault);
  }

  *sorted(): Generator<EntryLine, void> {
    // Without a comparison of ours, the engine sorts texts by their UTF-16 units, as keys are ordered.
    for (const key of [...this.lines.keys()].sort())
      yield { key, line: this.lines.get(key)?.line ?? '' };
  }
}

const nothing: Faulty['faults'][number] = {
  ...{ column: '', message: 'states no brand, no phrase and no sale channel', why: 'nothing' },
};
const present: Faulty['faults'][number] = {
  ...{ column: '', message: 'all that it states is in force already', why: 'present' },
};

/** Takes a file in: wholly, or not at all. */
export async function importRules(
  database: Database,
  { name, source, mapping, hasHeading = true, skipFaulty }: ImportOrder,
  call: CallInWorker,
): Promise<ImportOutcome> {
  const { signal, onProgress } = call;
  const gathering = new Gathering();
  if (mapping) await gatherTable(source, mapping, hasHeading, gathering, call);
  else await gatherJson(source, gathering, call);
  signal.throwIfAborted();
  const channels = await channelsToTake(database, gathering.saleChannels);
  const imported = gathering.lines.size + channels.length;
  if (imported === 0 && gathering.faulty === 0)
    gathering.take(1, { faults: [gathering.saleChannels.size > 0 ? present : nothing] });
  const { faults, faulty } = gathering;
  if ((faulty > 0 && !skipFaulty) || imported === 0) return { imported: 0, faults, faulty };
  const segment = await writeBlocks(
    database,
    { name, head: headOfImport(name, channels) },
    blocksOfLines(gathering.sorted()),
    (written) => {
      signal.throwIfAborted();
      onProgress({ step: 'write', share: written / imported });
    },
  );
  try {
    await putOver(database, segment, gathering.lines, call);
  } catch (error) {
    await deleteBlocks(database, segment.id).catch(() => {});
    throw error;
  }
  return { imported, faults, faulty };
}

/** The import lies over earlier ones, and takes the place of the user's single word on its entries. */
async function putOver(
  database: Database,
  segment: Segment,
  imported: ReadonlyMap<EntryKey, unknown>,
  call: CallInWorker,
): Promise<void> {
  const [meta, single] = await Promise.all([readMeta(database), database.getAllKeys('ownEntries')]);
  if (!meta) throw new Error('there is no rulebook');
  await switchLayers(
    database,
    {
      who: 'user',
      what: 'import',
      about: segment.name,
      to: { ...meta.layers, own: [segment.id, ...meta.layers.own] },
      added: [segment],
      entries: single
        .filter((key) => imported.has(key))
        .map((key) => ({ key, to: { state: 'below' } })),
    },
    call,
  );
}

const channelFields = Object.keys(SaleChannelSchema.entries);

/** Those that say something else than what is in force, which an import mustn't keep as it is today. */
async function channelsToTake(
  database: Database,
  stated: Gathering['saleChannels'],
): Promise<SaleChannel[]> {
  const text = (channel: SaleChannel) => JSON.stringify(channel, channelFields);
  const { saleChannels = [] } = (await headInForce(database)) ?? {};
  const inForce = new Set(saleChannels.map(text));
  return [...stated.values()]
    .map(({ channel }) => channel)
    .filter((channel) => !inForce.has(text(channel)));
}

function headOfImport(name: string, saleChannels: SaleChannel[]): RulebookHead {
  const released = new Date().toISOString().slice(0, 10);
  return {
    format: 'touchstone-rulebook',
    version: 1,
    name: name.slice(0, 200) || 'import',
    released,
    ...(saleChannels.length > 0 && { saleChannels }),
  };
}

async function gatherTable(
  source: Blob,
  mapping: TableMapping,
  hasHeading: boolean,
  gathering: Gathering,
  { signal, onProgress }: CallInWorker,
): Promise<void> {
  let line = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(source as File, {
      skipEmptyLines: 'greedy',
      // Between two chunks a cancel is heard.
      chunkSize: 1 << 20,
      step: ({ data, errors, meta }, parser) => {
        line += 1;
        if (signal.aborted) return parser.abort();
        if (line === 1 && hasHeading) return;
        const [error] = errors;
        if (error)
          gathering.take(line, { faults: [{ column: '', message: error.message, why: 'quotes' }] });
        else gathering.take(line, entryOfRow(data, mapping));
        if (line % 5000 === 0) onProgress({ step: 'read', share: meta.cursor / source.size });
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  signal.throwIfAborted();
}

async function gatherJson(
  source: Blob,
  gathering: Gathering,
  { signal, onProgress }: CallInWorker,
): Promise<void> {
  onProgress({ step: 'read' });
  const text = await source.text();
  let seen = 0;
  let read = 0;
  try {
    for (const item of itemsOfLists(text)) {
      read += item.text.length;
      const check = checksOfLists[item.list];
      if (!check) continue;
      seen += 1;
      gathering.take(item.line, check(JSON.parse(item.text)));
      if (seen % 1000 !== 0) continue;
      onProgress({ step: 'read', share: Math.min(1, read / text.length) });
      // So that a cancel is heard.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  } catch (error) {
    signal.throwIfAborted();
    const line = error instanceof BrokenJson ? error.line : 1;
    const { message } = error as Error;
    gathering.take(line, { faults: [{ column: '', message, why: 'json' }] });
    return;
  }
}
