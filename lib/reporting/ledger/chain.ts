import { canonicalJson, wellFormed } from '../evidence/canonical-json.ts';
import { sha256 } from '../evidence/sha-256.ts';

/** What stands before the first entry. */
export const chainStart = '0'.repeat(64);

/** An entry of the ledger, bound to the one before it. */
export interface ChainedEntry<Entry> {
  /** SHA-256 of the canonical JSON (RFC 8785) of the chained entry before; `chainStart` for the first. */
  previous: string;
  entry: Entry;
}

export interface Chain<Entry> {
  entries: readonly ChainedEntry<Entry>[];
  /** Hash of the last entry: what a later change of the last one, or its removal, shows by. */
  head: string;
}

/** Entries that follow on `head`, each kept as JSON keeps it, and the head they lead to. */
export async function link<Entry>(head: string, entries: readonly Entry[]): Promise<Chain<Entry>> {
  const linked: ChainedEntry<Entry>[] = [];
  let previous = head;
  for (const entry of entries) {
    const chained = { previous, entry: wellFormed(entry) };
    linked.push(chained);
    previous = await hashOf(chained);
  }
  return { entries: linked, head: previous };
}

export type ChainCheck =
  | { holds: true }
  /**
   * `at` is the first entry that does not follow from the one before it: that one was changed, or
   * entries were put in, taken out or moved. As many as there are entries where the head is wrong.
   */
  | { holds: false; at: number };

/**
 * Checks that no entry was changed, moved, put in or taken out since. It shows whether `entries`
 * led to `head`; who can write both can write another ledger, so keep the head elsewhere too.
 */
export async function verifyChain<Entry>({ entries, head }: Chain<Entry>): Promise<ChainCheck> {
  let expected = chainStart;
  for (const [at, chained] of entries.entries()) {
    if (chained.previous !== expected) return { holds: false, at };
    try {
      expected = await hashOf(chained);
    } catch {
      // No JSON: nothing that `append` would have kept.
      return { holds: false, at };
    }
  }
  return head === expected ? { holds: true } : { holds: false, at: entries.length };
}

export function hashOf(chained: ChainedEntry<unknown>): Promise<string> {
  return sha256(canonicalJson(chained));
}
