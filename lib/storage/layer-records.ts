import type { EntryKey, EntryKind } from '../rulebook/entry.ts';
import type { OwnState, RulebookHead } from '../rulebook/layers.ts';

/**
 * How the rulebook's layers are kept. What comes in bulk (the starter, a pack, an import) is a
 * *segment*: sorted blocks of entries that are never changed, only put in force or out of it, in one
 * small transaction. Over the segments lie the user's single changes, a record each.
 */

/** Which segments are in force. */
export interface Layers {
  /** What the user imported, the newest first; below the user's single changes. */
  own: readonly string[];
  /** In the order of their precedence. */
  packs: readonly PackLayer[];
  starter: string;
}

export interface PackLayer {
  /** Identifier of the pack, whatever its version. */
  id: string;
  name: string;
  version: number;
  /** The key that the user has accepted: later versions must be signed by it. */
  publicKey: string;
  /** Where later versions are; absent where they come as files. */
  address?: string;
  /** ISO 8601: the last day on which it counts. */
  expires?: string;
  segment: string;
  /** A pack that is stopped stays listed with the reason, and none of its entries count. */
  stopped?: PackStop;
}

export interface PackStop {
  why: 'user' | 'expired' | 'withdrawn';
  /** In the publisher's own words. */
  reason?: string;
}

/** A segment's record is written when all of its blocks are there. */
export interface Segment {
  id: string;
  /** For people: the file's or the pack's name. */
  name: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  head: RulebookHead;
  blocks: number;
  entries: Record<EntryKind, number>;
}

/** Entries of one kind in the order of their keys. */
export interface KeptBlock {
  kind: EntryKind;
  /** A line of JSON for each. */
  lines: string;
}

/** The user's own word on one entry. */
export interface KeptOwnEntry {
  key: EntryKey;
  own: OwnState;
  /** The change that made it so. */
  revision: number;
}

/** What was done, and how to do the opposite. */
export interface HistoryRecord {
  revision: number;
  /** ISO 8601, UTC. */
  at: string;
  /** The user; or the extension, by an update of its package; or a pack, by its name. */
  who: 'user' | 'extension' | `pack:${string}`;
  what: 'edit' | 'import' | 'pack' | 'starter' | 'restore';
  /** For people: what was changed, or the name of a file. */
  about: string;
  entries: readonly { key: EntryKey; before: OwnState; after: OwnState }[];
  layers?: { before: Layers; after: Layers };
  /** The revision that this one took back, or did again. */
  undoes?: number;
  redoes?: number;
}

/** What is being written in an editor, so that a crash loses nothing. */
export interface Draft {
  key: EntryKey;
  /** Any form that the editor had it in. */
  value: unknown;
  /** The revision of the user's own entry that it was begun from, 0 where there was none. */
  from: number;
  /** ISO 8601, UTC. */
  at: string;
}

/** Segments in force, topmost first. */
export function segmentsInForce({ own, packs, starter }: Layers): string[] {
  const counting = packs.filter(({ stopped }) => stopped === undefined);
  return [...own, ...counting.map(({ segment }) => segment), starter];
}
