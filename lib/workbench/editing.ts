import type { Listing } from '../listing/listing.ts';
import {
  type Entry,
  type EntryKey,
  type EntryKind,
  idOf,
  kindOf,
  titleOf,
} from '../rulebook/entry.ts';
import type { OwnState } from '../rulebook/layers.ts';
import type { Surroundings } from '../rulebook/lint/finding.ts';
import type { Database } from '../storage/database.ts';
import type { KeptOwnEntry } from '../storage/layer-records.ts';
import { inForce, type ReadEntry, readEntry } from '../storage/rulebook-store.ts';
import { type Checked, checkEntry } from './checks.ts';
import type { DryRun } from './dry-run.ts';
import { type RuleHistory, ruleHistory } from './rule-history.ts';
import type { Named, Row } from './rulebook-index.ts';

/** An entry in an editor. */
export interface Editing {
  key: EntryKey;
  isNew: boolean;
  /** As it is in the editor, of any form. */
  value: Record<string, unknown>;
  read: ReadEntry;
  /** The revision that the editor's text was begun from. */
  from: number;
  checked: Checked;
  /** Of listings at hand when it was opened, for the linter's examples. */
  titles: readonly string[];
  isChanged: boolean;
  /** What another window made of it meanwhile. */
  conflict?: KeptOwnEntry;
  dryRun?: DryRun;
  /** Other rules that go by one of its names. */
  alike?: readonly Row[];
  history: RuleHistory;
}

const blank: Record<EntryKind, () => Record<string, unknown>> = {
  brand: () => ({ id: '', name: '', aliases: [], sectors: [], lines: [] }),
  phrase: () => ({
    id: '',
    term: '',
    language: 'en',
    meaning: '',
    kind: 'quality',
    strength: 2,
    match: 'phrase',
    certainty: 'verified',
  }),
};

/** A phrase that says no more than that it is said of copies. @param locale BCP 47. */
export function wordOf(term: string, locale: string): Record<string, unknown> {
  const language = locale.split('-')[0];
  const isRunning = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    term,
  );
  return {
    ...blank.phrase(),
    ...{ term, language, meaning: 'said of copies, by the brand’s owner' },
    match: isRunning ? 'substring' : 'phrase',
  };
}

/** What the entry in an editor goes by, as far as it is written. */
export function namedIn({ key, value }: Pick<Editing, 'key' | 'value'>): Named {
  const { name, term, aliases, language } = value;
  const texts = Array.isArray(aliases)
    ? aliases.map((alias: unknown) => (alias as { text?: unknown } | null)?.text)
    : [];
  return {
    key,
    names: [name, term, ...texts].filter((text) => typeof text === 'string'),
    ...(typeof language === 'string' && { language }),
  };
}

/** Where the draft of an entry is kept that has no identifier yet. */
export function keyOfNew(kind: EntryKind): EntryKey {
  return `${kind}/`;
}

/** An entry as it is, or the draft of it that was left. */
export async function beginEditing(
  database: Database,
  key: EntryKey,
  { seen, ...surroundings }: Surroundings & { seen: () => Promise<readonly Listing[]> },
): Promise<Editing> {
  const [read, draft, history, listings] = await Promise.all([
    readEntry(database, key),
    database.get('drafts', key),
    ruleHistory(database, key),
    seen(),
  ]);
  const titles = listings.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const kind = kindOf(key);
  const stands = inForce(read)?.value ?? read.below?.value;
  const value = (draft?.value ?? stands ?? blank[kind]()) as Record<string, unknown>;
  return {
    key,
    isNew: idOf(key) === '',
    value,
    read,
    from: draft?.from ?? read.revision,
    checked: checkEntry(kind, value, { ...surroundings, titles }),
    titles,
    isChanged: draft !== undefined,
    history,
  };
}

/** The editor after a change of what is in it, whose draft isn't kept yet. */
export function typedInto(
  { dryRun: _, ...editing }: Editing,
  value: Record<string, unknown>,
  surroundings: Surroundings,
): Editing {
  const { key, titles } = editing;
  const checked = checkEntry(kindOf(key), value, { ...surroundings, titles });
  return { ...editing, value, checked };
}

export async function keepDraft(
  database: Database,
  { key, from, value }: Pick<Editing, 'key' | 'from' | 'value'>,
): Promise<void> {
  await database.put('drafts', { key, value, from, at: new Date().toISOString() });
}

/** What it says in the history. */
export function aboutOf(entry: Entry | undefined, key: EntryKey): string {
  return entry ? titleOf(entry) : idOf(key);
}

export function ownState(entry: Entry): OwnState {
  return { state: 'own', entry };
}
