import type { Database } from '../storage/database.ts';
import { wholeLedger } from '../storage/ledger-store.ts';
import { readPublisher } from '../storage/publisher-store.ts';
import { evidenceOf } from '../storage/purchase-store.ts';
import { readMeta, TornRulebook } from '../storage/rulebook-store.ts';
import { blocksIn } from '../storage/segment-store.ts';
import { listingsOf } from '../storage/study-store.ts';
import type { CallInWorker } from '../worker-calls.ts';
import { type BackupHead, type BackupLine, compressed } from './backup-file.ts';
import { toBase64 } from './base64.ts';

const linesAtOnce = 256;

/**
 * All that the user has made as one file: own rules, imports, packs, drafts, exceptions, the key that
 * packs are signed by, reports with their ledger, studies and purchases. The starter comes with the
 * extension; counts of listings seen stay on the machine that saw them.
 */
export async function makeBackup(
  database: Database,
  { signal, onProgress }: CallInWorker,
): Promise<Blob> {
  const meta = await readMeta(database);
  if (!meta) throw new TornRulebook('the rulebook’s head is missing');
  const { own, packs } = meta.layers;
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let count = 0;
  const flush = () => {
    parts.push(new Blob(waiting));
    waiting = [];
  };
  const add = (line: BackupLine | BackupHead) => {
    waiting.push(`${JSON.stringify(line)}\n`);
    count += 1;
    if (waiting.length >= linesAtOnce) flush();
  };
  const madeAt = new Date().toISOString();
  add({ format: 'touchstone-backup', version: 1, madeAt, own: [...own], packs: [...packs] });
  const ids = [...own, ...packs.map(({ segment }) => segment)];
  for (const [i, id] of ids.entries()) {
    signal.throwIfAborted();
    onProgress({ step: 'read', share: i / ids.length });
    const segment = await database.get('segments', id);
    if (!segment) throw new TornRulebook(`the record of ${id} is missing`);
    add({ segment });
    let cursor = await database.transaction('blocks').store.openCursor(blocksIn(id));
    for (; cursor; cursor = await cursor.continue())
      add({ block: { segment: id, first: cursor.key[1], ...cursor.value } });
  }
  const [entries, drafts, exceptions, publisher] = await Promise.all([
    database.getAll('ownEntries'),
    database.getAll('drafts'),
    database.getAll('exceptions'),
    readPublisher(database),
  ]);
  for (const { key, own } of entries) add({ ownEntry: { key, own } });
  for (const draft of drafts) add({ draft });
  for (const exception of exceptions) add({ exception });
  if (publisher) {
    const [privateKey, publicKey] = await Promise.all(
      [publisher.keys.privateKey, publisher.keys.publicKey].map((key) =>
        crypto.subtle.exportKey('jwk', key),
      ),
    );
    add({
      publisher: {
        privateKey: { ...privateKey, kty: 'OKP' },
        publicKey: { ...publicKey, kty: 'OKP' },
        published: publisher.published,
      },
    });
  }
  const { entries: ledger, tail, reports } = await wholeLedger(database);
  for (const report of reports) add({ report });
  for (const ledgerEntry of ledger) add({ ledgerEntry });
  add({ ledgerTail: tail });
  for (const study of await database.getAll('studies')) {
    signal.throwIfAborted();
    add({ study });
    for (const studyListing of await listingsOf(database, study.id)) add({ studyListing });
  }
  for (const purchase of await database.getAll('purchases')) {
    signal.throwIfAborted();
    const bytes = (await evidenceOf(database, purchase.id)) ?? new ArrayBuffer();
    add({ purchase: { purchase, evidence: toBase64(new Uint8Array(bytes)) } });
  }
  add({ end: count });
  flush();
  return compressed(parts);
}
