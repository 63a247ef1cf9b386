import * as v from 'valibot';
import type { EntryKey } from '../rulebook/entry.ts';
import { entryKey, kindOf } from '../rulebook/entry.ts';
import type { Exception } from '../rulebook/exception.ts';
import { checkedEntry } from '../rulebook/exchange/checked-entry.ts';
import type { OwnState, RulebookHead } from '../rulebook/layers.ts';
import type { EntryChange } from '../storage/change-rulebook.ts';
import type { Database } from '../storage/database.ts';
import type { KeptPurchase } from '../storage/keep-beside.ts';
import type { Draft, KeptBlock, Layers, Segment } from '../storage/layer-records.ts';
import { emptyTail } from '../storage/ledger-tail.ts';
import type { Publisher } from '../storage/publisher-store.ts';
import { readMeta, TornRulebook } from '../storage/rulebook-store.ts';
import { deleteBlocks, linesOf } from '../storage/segment-store.ts';
import type { Study, StudyListing } from '../studies/study.ts';
import { switchLayers } from '../weighing/switch-layers.ts';
import type { CallInWorker } from '../worker-calls.ts';
import { BackupHead, BackupLine, linesIn } from './backup-file.ts';
import { fromBase64 } from './base64.ts';
import { keysFrom } from './packs/signature.ts';
import { type LedgerFate, type ReadLedger, restoredLedger } from './restored-ledger.ts';

/** The file isn't a whole backup; nothing was changed. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
  /** It comes out of a worker as it is. */
  declare readonly cause: BackupFault;

  constructor(cause: BackupFault, message: string = cause.why) {
    super(message, { cause });
  }
}

/** By the name under which the interface tells of it. */
export interface BackupFault {
  why: 'cutOff' | 'partMissing' | 'line';
  /** The part's name, or the number of the line. */
  about?: string;
}

export interface RestoreOrder {
  /** For the history: the file's name. */
  name: string;
  source: Blob;
}

/** What was read of a backup; its blocks lie in the database already, in force for nobody. */
interface ReadBackup {
  head: BackupHead;
  /** By the identifiers that they had. */
  segments: Map<string, Segment>;
  own: Map<EntryKey, OwnState>;
  drafts: Draft[];
  exceptions: Exception[];
  publisher?: Publisher;
  ledger: ReadLedger;
  studies: Study[];
  studyListings: StudyListing[];
  purchases: KeptPurchase[];
}

/**
 * Makes the user's rules, packs and exceptions what they were when a backup was made, in one change
 * that can be undone. Reports, studies and purchases that are in it and not here come with it and stay;
 * a publisher's key, a study or a purchase that is here already is left as it is.
 * @throws BadBackup
 */
export async function restoreBackup(
  database: Database,
  { name, source }: RestoreOrder,
  call: CallInWorker,
): Promise<{ rules: number; ledger: LedgerFate }> {
  const written: string[] = [];
  try {
    const read = await readBackup(database, source, written, call);
    const [meta, present] = await Promise.all([
      readMeta(database),
      database.getAllKeys('ownEntries'),
    ]);
    if (!meta) throw new TornRulebook('the rulebook’s head is missing');
    const entries: EntryChange[] = [
      ...[...read.own].map(([key, to]) => ({ key, to })),
      ...present
        .filter((key) => !read.own.has(key))
        .map((key) => ({ key, to: { state: 'below' } as const })),
    ];
    const { exceptions, drafts, publisher, studies, studyListings, purchases } = read;
    const { fate, ledger } = await restoredLedger(database, read.ledger);
    await switchLayers(
      database,
      {
        ...{ who: 'user', what: 'restore', about: name },
        to: layersOf(read, meta.layers),
        added: [...read.segments.values()],
        entries,
        beside: {
          ...{ exceptions, drafts, studies, studyListings, purchases },
          ...(publisher && { publisher }),
          ...(ledger && { ledger }),
        },
      },
      call,
    );
    const inSegments = [...read.segments.values()].map(({ entries }) => entries);
    const rules = inSegments.reduce(
      (sum, { brand, phrase }) => sum + brand + phrase,
      read.own.size,
    );
    return { rules, ledger: fate };
  } catch (error) {
    for (const id of written) await deleteBlocks(database, id).catch(() => {});
    throw error;
  }
}

function layersOf({ head, segments }: ReadBackup, { starter }: Layers): Layers {
  const newId = (id: string): string => {
    const segment = segments.get(id);
    if (!segment) throw new BadBackup({ why: 'partMissing', about: id });
    return segment.id;
  };
  return {
    own: head.own.map(newId),
    packs: head.packs.map(({ address, expires, stopped, ...pack }) => ({
      ...pack,
      segment: newId(pack.segment),
      ...(address && { address }),
      ...(expires && { expires }),
      ...(stopped && {
        stopped: { why: stopped.why, ...(stopped.reason && { reason: stopped.reason }) },
      }),
    })),
    starter,
  };
}

async function readBackup(
  database: Database,
  source: Blob,
  written: string[],
  { signal, onProgress }: CallInWorker,
): Promise<ReadBackup> {
  let count = 0;
  let isWhole = false;
  let read: ReadBackup | undefined;
  const there = new Map<string, number>();
  try {
    for await (const line of linesIn(source)) {
      signal.throwIfAborted();
      if (count % 100 === 0) onProgress({ step: 'read' });
      if (!read) {
        const head = v.parse(BackupHead, JSON.parse(line));
        read = {
          ...{ head, segments: new Map(), own: new Map(), drafts: [], exceptions: [] },
          ledger: { entries: [], tail: emptyTail, reports: [] },
          ...{ studies: [], studyListings: [], purchases: [] },
        };
      } else {
        const stated = v.parse(BackupLine, JSON.parse(line));
        if ('end' in stated) isWhole = stated.end === count;
        else await take(stated, read);
      }
      count += 1;
    }
  } catch (error) {
    if (error instanceof v.ValiError || error instanceof SyntaxError || error instanceof TypeError)
      throw badLine(error.message);
    throw error;
  }
  if (!read || !isWhole) throw new BadBackup({ why: 'cutOff' });
  for (const { id, blocks, name } of read.segments.values())
    if (there.get(id) !== blocks) throw new BadBackup({ why: 'partMissing', about: name });
  return read;

  /** @param message in English, for whoever looks into the console. */
  function badLine(message: string): BadBackup {
    return new BadBackup({ why: 'line', about: String(count + 1) }, message);
  }

  async function take(line: Exclude<BackupLine, { end: number }>, into: ReadBackup): Promise<void> {
    if ('segment' in line) {
      const id = crypto.randomUUID();
      written.push(id);
      const { head, ...record } = line.segment;
      into.segments.set(record.id, { ...record, id, head: head as unknown as RulebookHead });
      there.set(id, 0);
    } else if ('block' in line) {
      const { segment, first, kind, lines } = line.block;
      const id = into.segments.get(segment)?.id;
      if (!id) throw badLine(`${segment} isn’t told of before`);
      const block: KeptBlock = { kind, lines };
      for (const text of linesOf(lines)) checked(`${kind}/`, { kind, value: JSON.parse(text) });
      await database.put('blocks', block, [id, first as EntryKey]);
      there.set(id, (there.get(id) ?? 0) + 1);
    } else if ('ownEntry' in line) {
      const { own } = line.ownEntry;
      const key = line.ownEntry.key as EntryKey;
      into.own.set(
        key,
        own.state === 'own' ? { state: 'own', entry: checked(key, own.entry) } : own,
      );
    } else if ('draft' in line) into.drafts.push(line.draft as Draft);
    else if ('exception' in line) into.exceptions.push(line.exception);
    else if ('report' in line) into.ledger.reports.push(line.report);
    else if ('ledgerEntry' in line) into.ledger.entries.push(line.ledgerEntry);
    else if ('ledgerTail' in line) into.ledger.tail = line.ledgerTail;
    else if ('study' in line) into.studies.push(line.study);
    else if ('studyListing' in line) into.studyListings.push(line.studyListing);
    else if ('purchase' in line) {
      const { purchase, evidence } = line.purchase;
      into.purchases.push({ purchase, bytes: fromBase64(evidence).buffer });
    } else {
      const { privateKey, publicKey, published } = line.publisher;
      const keys = await keysFrom(privateKey, publicKey);
      if (keys) into.publisher = { keys, published };
    }
  }

  function checked(key: string, { kind, value }: { kind: 'brand' | 'phrase'; value: unknown }) {
    const held = checkedEntry(kind, value);
    if ('faults' in held) throw badLine(`${key} ${held.faults[0]?.message}`);
    const isOther = !key.endsWith('/') && entryKey(held.entry) !== key;
    if (isOther || kindOf(entryKey(held.entry)) !== kind) throw badLine(`${key} is another one`);
    return held.entry;
  }
}
