import type { Listing } from '../listing/listing.ts';
import { compileEdits } from '../matching/compile.ts';
import { type EntryKey, type EntryKind, entryKey, idOf } from '../rulebook/entry.ts';
import type { OwnState } from '../rulebook/layers.ts';
import type { Translation } from '../signals/translations.ts';
import { changeRulebook, type EntryChange } from '../storage/change-rulebook.ts';
import { database } from '../storage/database.ts';
import type { Draft, HistoryRecord } from '../storage/layer-records.ts';
import { inForce, readMeta } from '../storage/rulebook-store.ts';
import { type Announcement, onAnnouncement } from '../weighing/rulebook-windows.ts';
import type { Progress, WorkerCalls } from '../worker-calls.ts';
import { announce } from './announce.ts';
import { checkEntry } from './checks.ts';
import type { Debugged } from './debug-listing.ts';
import type { DeskHost } from './desk-host.ts';
import {
  aboutOf,
  beginEditing,
  type Editing,
  keepDraft,
  keyOfNew,
  namedIn,
  ownState,
  typedInto,
  wordOf,
} from './editing.ts';
import { ExchangeDesk } from './exchange-desk.ts';
import { entriesOf, layersTurned, readHistory, turnsOf } from './history.ts';
import type { ImportOutcome } from './import-rules.ts';
import type { IndexFilter } from './name-index.ts';
import { isConflict, type Outcome, outcomeOf } from './outcome.ts';
import { PackDesk, type PackState } from './packs/pack-desk.ts';
import type { Row } from './rulebook-index.ts';
import { listingAt } from './seen-listings.ts';
import type { Opened, WorkbenchTasks } from './worker-tasks.ts';

export interface WorkbenchState {
  opened?: Opened;
  /** The last reading of the rulebook was cancelled or failed: what `opened` tells is of an earlier one. */
  isStale?: boolean;
  filter: IndexFilter;
  /** How many are listed, and which list it is: rows of an earlier one are stale. */
  count: number;
  list: number;
  editing?: Editing;
  history: readonly HistoryRecord[];
  undo?: HistoryRecord | undefined;
  redo?: HistoryRecord | undefined;
  drafts: readonly Draft[];
  /** What takes long, while it is done. */
  work?: { progress: Progress; cancel?: () => void } | undefined;
  imported?: ImportOutcome | undefined;
  debugged?: Debugged;
  pack?: PackState | undefined;
  outcome?: Outcome | undefined;
}

interface Surroundings {
  marketplaces: readonly string[];
  /** In the interface's language. */
  translation: Translation | undefined;
  /** Listings that were seen on this machine. */
  seen: () => Promise<readonly Listing[]>;
}

/** All that is done in a window of the workbench. Views show its state and call its methods. */
export class Workbench {
  state: WorkbenchState = { filter: { text: '' }, count: 0, list: 0, history: [], drafts: [] };
  private readonly calls: WorkerCalls<WorkbenchTasks>;
  private readonly around: Surroundings;
  private readonly onState: () => void;
  /** Edits are kept one after the other, in the order in which they were made. */
  private last: Promise<unknown> = Promise.resolve();
  readonly packs: PackDesk;
  readonly exchange: ExchangeDesk;

  constructor(calls: WorkerCalls<WorkbenchTasks>, around: Surroundings, onState: () => void) {
    this.calls = calls;
    this.around = around;
    this.onState = onState;
    const host: DeskHost = {
      calls,
      kept: (work) => this.kept(work),
      working: (work) => this.working(work),
      told: (outcome) => this.told({ keys: [], layers: true }, outcome),
    };
    this.packs = new PackDesk({ ...host, show: (pack) => this.set({ pack }) });
    this.exchange = new ExchangeDesk({ ...host, show: (imported) => this.set({ imported }) });
    onAnnouncement((announcement) => void this.take(announcement));
  }

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    this.onState();
  }

  /** Reads all of the rulebook; again after its layers changed. */
  async open(): Promise<void> {
    const isOpen = await this.kept(async () => {
      const opened = await this.working((options) => this.calls.call('open', undefined, options));
      this.set({ opened });
    });
    this.set({ isStale: !isOpen });
    if (isOpen) await Promise.all([this.find(this.state.filter), this.readHistory()]);
  }

  async find(filter: IndexFilter): Promise<void> {
    this.set({ filter });
    if (!this.state.opened) return;
    const count = await this.calls.call('list', filter);
    // A later key has been struck meanwhile.
    if (this.state.filter === filter) this.set({ count, list: this.state.list + 1 });
  }

  rows(from: number, to: number): Promise<Row[]> {
    return this.calls.call('rows', { from, to });
  }

  /** Opens an entry in the editor, once what was typed before is kept. */
  async edit(key: EntryKey): Promise<void> {
    await this.inTurn(async () => {
      this.set({ editing: await beginEditing(await database(), key, this.around) });
    });
    void this.lookForAlike();
  }

  /** Tells of other rules that go by a name in the editor. */
  private async lookForAlike(): Promise<void> {
    const { editing, opened } = this.state;
    if (!editing || !opened) return;
    const { value } = editing;
    const alike = await this.calls.call('alike', namedIn(editing)).catch(() => []);
    if (this.state.editing?.value === value)
      this.set({ editing: { ...this.state.editing, alike } });
  }

  add(kind: EntryKind): Promise<void> {
    return this.edit(keyOfNew(kind));
  }

  close(): void {
    const { editing: _, ...state } = this.state;
    this.state = state;
    this.onState();
    void this.readHistory();
  }

  /** Takes what was typed in; resolves when its draft is kept. */
  type(value: Record<string, unknown>): Promise<void> {
    if (!this.state.editing) return Promise.resolve();
    const editing = typedInto(this.state.editing, value, this.around);
    this.set({ editing });
    void this.lookForAlike();
    return this.inTurn(async () => {
      const present = () => this.state.editing;
      // The key that was struck next keeps this one's too.
      if (present()?.key === editing.key && present()?.value !== value) return;
      const isKept = await this.kept(async () => keepDraft(await database(), editing));
      const shown = present();
      if (isKept && shown?.value === value) this.set({ editing: { ...shown, isChanged: true } });
    });
  }

  private forgetDraft(key: EntryKey): Promise<void> {
    return this.inTurn(async () => (await database()).delete('drafts', key));
  }

  /** Forgets what was typed. */
  async discard(): Promise<void> {
    const { editing } = this.state;
    if (!editing) return;
    await this.forgetDraft(editing.key);
    if (editing.isNew) this.close();
    else await this.edit(editing.key);
  }

  /**
   * Saves what is in the editor; whether that was done.
   * @param over also over what another window made of it.
   */
  async save(over = false): Promise<boolean> {
    await this.last;
    const { editing } = this.state;
    const entry = editing?.checked.entry;
    if (!editing || !entry) return false;
    const from = over ? editing.conflict?.revision : editing.from;
    const key = entryKey(entry);
    const made: EntryChange = {
      key,
      to: ownState(entry),
      ...(editing.isNew ? { from: 0 } : { from: from ?? 0 }),
    };
    const isSaved = await this.change([made], aboutOf(entry, key), [
      'workbenchSaved',
      aboutOf(entry, key),
    ]);
    if (!isSaved) return false;
    const shown = this.state.editing;
    const typedOn = shown?.key === editing.key && shown.value !== editing.value && shown.value;
    // A draft of what was typed on meanwhile would be of the entry before this change.
    await this.forgetDraft(editing.key);
    if (shown?.key === editing.key) await this.edit(key);
    if (typedOn) await this.type({ ...typedOn, id: idOf(key) });
    await this.readHistory();
    return true;
  }

  /** Saves a word that gives copies away; whether that was done. @param language BCP 47. */
  async addWord(word: string, language: string): Promise<boolean> {
    const { entry } = checkEntry('phrase', wordOf(word, language), this.around);
    if (!entry) {
      this.set({ outcome: ['workbenchFailed', word] });
      return false;
    }
    const made = { key: entryKey(entry), to: ownState(entry), from: 0 };
    return this.change([made], word, ['workbenchSaved', word]);
  }

  /** Takes an entry out of force, or leaves it to what stands below. */
  async say(state: 'removed' | 'below'): Promise<void> {
    const { editing } = this.state;
    if (!editing) return;
    const { key, read } = editing;
    const about = aboutOf(inForce(read) ?? read.below, key);
    const to: OwnState = { state };
    const outcome: Outcome = [state === 'removed' ? 'workbenchRemoved' : 'workbenchLeft', about];
    if (await this.change([{ key, to, from: read.revision }], about, outcome))
      if (state === 'below' && !read.below) this.close();
      else await this.edit(key);
  }

  /** Makes an entry what it was before or after a change. */
  async restore(key: EntryKey, to: OwnState, about: string): Promise<void> {
    await this.change([{ key, to }], about, ['workbenchRestored', about], 'restore');
    if (this.state.editing?.key === key) await this.edit(key);
  }

  undo(): Promise<void> {
    return this.turn(this.state.undo, 'before');
  }

  redo(): Promise<void> {
    return this.turn(this.state.redo, 'after');
  }

  private async turn(record: HistoryRecord | undefined, side: 'before' | 'after'): Promise<void> {
    if (!record) return;
    const { about, layers, revision } = record;
    const turned = side === 'before' ? { undoes: revision } : { redoes: revision };
    const outcome: Outcome = [side === 'before' ? 'workbenchUndone' : 'workbenchRedone', about];
    const said = { who: 'user', what: record.what, about, ...turned } as const;
    const entries = entriesOf(record, side);
    const keys = entries.map(({ key }) => key);
    if (layers) {
      const present = (await readMeta(await database()))?.layers ?? layers[side];
      const to = layersTurned(record, layers[side], present);
      await this.switched({ ...said, to, entries }, outcome);
    } else {
      await this.kept(async () => {
        await changeRulebook(await database(), { ...said, entries }, compileEdits);
        await this.told({ keys, layers: false }, outcome);
      });
    }
    const { editing } = this.state;
    if (editing && keys.includes(editing.key)) await this.edit(editing.key);
  }

  /** Tries what is in the editor on listings that were seen. */
  async tryOut(): Promise<void> {
    const { editing } = this.state;
    const entry = editing?.checked.entry;
    if (!editing || !entry) return;
    const order = {
      key: entryKey(entry),
      to: ownState(entry),
      listings: await this.around.seen(),
      translation: this.around.translation,
    };
    const dryRun = await this.calls.call('dryRun', order);
    if (this.state.editing?.value === editing.value)
      this.set({ editing: { ...this.state.editing, dryRun } });
  }

  /** A listing that was seen on this machine, by its address. */
  async seenAt(address: string): Promise<Listing | undefined> {
    return listingAt(address, await this.around.seen());
  }

  /** Tells of each rule what it makes of a listing. */
  async debug(listing: Listing): Promise<void> {
    const debugged = await this.calls.call('debug', {
      listing,
      translation: this.around.translation,
    });
    this.set({ debugged });
  }

  private async change(
    entries: EntryChange[],
    about: string,
    outcome: Outcome,
    what: 'edit' | 'restore' = 'edit',
  ): Promise<boolean> {
    return this.kept(async () => {
      await changeRulebook(await database(), { who: 'user', what, about, entries }, compileEdits);
      await this.told({ keys: entries.map(({ key }) => key), layers: false }, outcome);
    });
  }

  private async switched(
    order: Parameters<WorkbenchTasks['switch']>[0],
    outcome: Outcome,
  ): Promise<void> {
    await this.kept(async () => {
      await this.working((options) => this.calls.call('switch', order, options));
      await this.told({ keys: [], layers: true }, outcome);
    });
  }

  /** Does what changes the rulebook, and says what came of it where it didn't. */
  private async kept(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (isConflict(error as Error)) await this.showConflict();
      this.set({ outcome: outcomeOf(error as Error) });
      return false;
    }
  }

  /** Shows what another window made of what is in the editor. */
  private async showConflict(): Promise<void> {
    const { editing } = this.state;
    const present = editing && (await (await database()).get('ownEntries', editing.key));
    if (editing && present) this.set({ editing: { ...editing, conflict: present } });
  }

  /** Shows a change that is kept, and waits until it is in force. */
  private async told(announcement: Announcement, outcome: Outcome): Promise<void> {
    await Promise.all([announce(announcement), this.take(announcement)]);
    this.set({ outcome });
  }

  private async take({ keys, layers }: Announcement): Promise<void> {
    if (layers) return this.open();
    await this.calls.call('changed', keys);
    await Promise.all([this.find({ ...this.state.filter }), this.readHistory()]);
  }

  private async readHistory(): Promise<void> {
    const connection = await database();
    const [history, drafts] = await Promise.all([
      readHistory(connection),
      connection.getAll('drafts'),
    ]);
    const { undo, redo } = turnsOf(history);
    this.set({ history, drafts, undo, redo });
  }

  private async working<Result>(
    work: (options: {
      signal: AbortSignal;
      onProgress: (progress: Progress) => void;
    }) => Promise<Result>,
  ): Promise<Result> {
    const control = new AbortController();
    const cancel = () => control.abort();
    const onProgress = (progress: Progress) => this.set({ work: { progress, cancel } });
    onProgress({ step: 'begin' });
    try {
      return await work({ signal: control.signal, onProgress });
    } finally {
      this.set({ work: undefined });
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }
}
