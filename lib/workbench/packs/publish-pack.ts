import { canonicalJson } from '../../reporting/evidence/canonical-json.ts';
import type { Entry } from '../../rulebook/entry.ts';
import { mergedEntries } from '../../rulebook/layers.ts';
import type { Database } from '../../storage/database.ts';
import { type Publisher, readPublisher, writePublisher } from '../../storage/publisher-store.ts';
import { readLayers, readMeta } from '../../storage/rulebook-store.ts';
import { entriesOf } from '../../storage/segment-store.ts';
import { fingerprintOf, newKeys, publicKeyOf, signed } from './signature.ts';

export interface PublishOrder {
  id: string;
  name: string;
  /** ISO 8601: the last day on which it counts. */
  expires?: string;
  /** All of the user's own rules, or what is listed now. */
  what: 'own' | 'listed';
  /** Takes the pack back, for this reason: whoever has it stops it with the next update. */
  withdrawn?: string;
}

export interface Published {
  file: Blob;
  version: number;
  fingerprint: string;
}

/**
 * Makes a signed file of rules. The first time a key pair is made, which is kept on this machine;
 * each file of the same identifier has the next version.
 * @throws NoEd25519
 */
export async function publishPack(
  database: Database,
  { id, name, expires, what, withdrawn }: PublishOrder,
  listed: () => Promise<Iterable<Entry>>,
): Promise<Published> {
  const publisher: Publisher = (await readPublisher(database)) ?? {
    keys: await newKeys(),
    published: {},
  };
  const version = (publisher.published[id]?.version ?? 0) + 1;
  const publishedAt = new Date().toISOString();
  const entries = withdrawn
    ? []
    : [...(what === 'own' ? await ownEntries(database) : await listed())];
  const rulebook = {
    format: 'touchstone-rulebook' as const,
    version: 1 as const,
    name,
    released: publishedAt.slice(0, 10),
    brands: entries.flatMap(({ kind, value }) => (kind === 'brand' ? [value] : [])),
    phrases: entries.flatMap(({ kind, value }) => (kind === 'phrase' ? [value] : [])),
  };
  const pack = {
    ...{ id, name, version, publishedAt, rulebook },
    ...(expires && { expires }),
    ...(withdrawn && { withdrawn }),
  };
  const file = await signed({ format: 'touchstone-pack', version: 1, pack }, publisher.keys);
  const published = { ...publisher.published, [id]: { name, version, at: publishedAt } };
  await writePublisher(database, { ...publisher, published });
  return {
    file: new Blob([canonicalJson(file)], { type: 'application/json' }),
    version,
    fingerprint: await fingerprintOf(await publicKeyOf(publisher.keys)),
  };
}

/** What the user has written and imported, without what packs and the starter state. */
async function ownEntries(database: Database): Promise<Iterable<Entry>> {
  const [meta, { own, below }] = await Promise.all([readMeta(database), readLayers(database)]);
  const imported = below.filter(({ segment }) => meta?.layers.own.includes(segment));
  return mergedEntries(
    own,
    imported.map(({ blocks }) => blocks.flatMap((block) => [...entriesOf(block)])),
  );
}
