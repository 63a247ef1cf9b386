import * as v from 'valibot';
import { type Entry, type EntryKind, entryKey } from '../../rulebook/entry.ts';
import { checkedEntry } from '../../rulebook/exchange/checked-entry.ts';
import type { Fault } from '../../rulebook/exchange/fault.ts';
import type { RulebookHead } from '../../rulebook/layers.ts';
import type { PackLayer } from '../../storage/layer-records.ts';
import { mostBytes, type Pack, type PackFile, PackFileSchema } from './pack-file.ts';
import { isSigned, NoEd25519 } from './signature.ts';

/** Why a pack isn't taken in. */
export const packRefusals = [
  'noAddress',
  'unreachable',
  'tooLarge',
  'notPack',
  'rules',
  'twice',
  'noEd25519',
  'signature',
  'otherKey',
  'older',
  'same',
  'expired',
  'withdrawn',
] as const;
export interface PackRefusal {
  refused: (typeof packRefusals)[number];
  /** What exactly, where there is more to say: a version, a date, an answer's code, a part's place. */
  detail?: string;
  /** What is wrong with the rule that `detail` names. */
  fault?: Omit<Fault, 'line'>;
}

export interface CheckedPack {
  pack: Omit<Pack, 'rulebook'>;
  publicKey: string;
  head: RulebookHead;
  /** In the order of their keys. */
  entries: Entry[];
}

/**
 * Holds a file against all that a pack must be, before anything of it counts.
 * @param subscribed the packs that are there: a later version must be of the same key and newer.
 * @param today ISO 8601.
 */
export async function checkPack(
  source: Blob,
  subscribed: readonly PackLayer[],
  today: string,
): Promise<CheckedPack | PackRefusal> {
  if (source.size > mostBytes) return { refused: 'tooLarge' };
  const file = packFileIn(await source.text());
  if ('refused' in file) return file;
  const { publicKey, pack } = file;
  try {
    if (!(await isSigned(file))) return { refused: 'signature' };
  } catch (error) {
    return { refused: error instanceof NoEd25519 ? 'noEd25519' : 'signature' };
  }
  const { rulebook, ...said } = pack;
  const there = subscribed.find(({ id }) => id === pack.id);
  if (there && there.publicKey !== publicKey) return { refused: 'otherKey' };
  if (there?.stopped?.why === 'withdrawn') return { refused: 'withdrawn' };
  if (there && pack.version <= there.version) {
    const refused = pack.version === there.version ? 'same' : 'older';
    return { refused, detail: `${pack.version} ≤ ${there.version}` };
  }
  if (!there && pack.withdrawn) return { refused: 'withdrawn', detail: pack.withdrawn };
  if (!pack.withdrawn && pack.expires && pack.expires < today)
    return { refused: 'expired', detail: pack.expires };
  const { brands, phrases, ...head } = rulebook;
  const entries = checkedEntries([
    ['brand', brands],
    ['phrase', phrases],
  ]);
  return 'refused' in entries ? entries : { pack: said, publicKey, head, entries: entries.sorted };
}

function packFileIn(text: string): PackFile | PackRefusal {
  try {
    const checked = v.safeParse(PackFileSchema, JSON.parse(text));
    if (checked.success) return checked.output;
    const [issue] = checked.issues;
    return { refused: 'notPack', detail: v.getDotPath(issue) ?? '' };
  } catch {
    return { refused: 'notPack' };
  }
}

function checkedEntries(
  lists: readonly (readonly [EntryKind, readonly unknown[]])[],
): { sorted: Entry[] } | PackRefusal {
  const byKey = new Map<string, Entry>();
  for (const [kind, list] of lists)
    for (const [i, value] of list.entries()) {
      const checked = checkedEntry(kind, value);
      if ('faults' in checked) {
        const [fault] = checked.faults;
        return { refused: 'rules', detail: `${kind} ${i + 1}`, ...(fault && { fault }) };
      }
      const key = entryKey(checked.entry);
      if (byKey.has(key)) return { refused: 'twice', detail: key };
      byKey.set(key, checked.entry);
    }
  return { sorted: [...byKey.keys()].sort().map((key) => byKey.get(key) as Entry) };
}
