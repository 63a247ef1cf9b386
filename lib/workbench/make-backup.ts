import type { Database } from '../storage/database.ts';
import { readPublisher } from '../storage/publisher-store.ts';
import { readMeta, TornRulebook } from '../storage/rulebook-store.ts';
import { blocksIn } from '../storage/segment-store.ts';
import type { CallInWorker } from '../worker-calls.ts';
import { type BackupHead, type BackupLine, compressed } from './backup-file.ts';

const linesAtOnce = 256;

/**
 * All that the user has of the rulebook as one file: own rules, imports, packs, drafts, exceptions
 * and the key that packs are signed by. The starter comes with the extension.
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
  add({ end: count });
  flush();
  return compressed(parts);
}
