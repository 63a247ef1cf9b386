import type { Exception } from '../rulebook/exception.ts';
import { database } from '../storage/database.ts';
import { allExceptions } from '../storage/kept-exceptions.ts';
import type { NewException } from '../verdict/possible-exceptions.ts';
import {
  changeException,
  type ExceptionChange,
  exceptionOf,
} from '../weighing/change-exceptions.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export interface ExceptionsState {
  /** The newest first; absent until they are read. */
  kept?: readonly Exception[];
  /** What was changed in this window, the latest last, and what of it was taken back. */
  done: readonly ExceptionChange[];
  undone: readonly ExceptionChange[];
  outcome?: Outcome;
}

/** What the user says against the rules: all of it listed, added to, reworded and taken away. */
export class ExceptionDesk {
  state: ExceptionsState = { done: [], undone: [] };
  private readonly onState: () => void;

  constructor(onState: () => void) {
    this.onState = onState;
  }

  private set(change: Partial<ExceptionsState>): void {
    this.state = { ...this.state, ...change };
    this.onState();
  }

  /** Reads them; again where another view may have changed them. */
  async open(): Promise<void> {
    try {
      this.set({ kept: await allExceptions(await database()) });
    } catch (error) {
      this.set({ outcome: outcomeOf(error as Error) });
    }
  }

  /** Whether it was kept. */
  add(said: NewException): Promise<boolean> {
    return this.change({ after: exceptionOf(said) }, ['exceptionAdded', said.about]);
  }

  reword(before: Exception, reason: string): Promise<boolean> {
    return this.change({ before, after: { ...before, reason } }, [
      'exceptionReworded',
      before.about,
    ]);
  }

  remove(before: Exception): Promise<boolean> {
    return this.change({ before }, ['exceptionRemoved', before.about]);
  }

  async undo(): Promise<void> {
    const change = this.state.done.at(-1);
    if (!change) return;
    const { done, undone } = this.state;
    if (await this.put(reversed(change), ['workbenchUndone', aboutOf(change)]))
      this.set({ done: done.slice(0, -1), undone: [...undone, change] });
  }

  async redo(): Promise<void> {
    const change = this.state.undone.at(-1);
    if (!change) return;
    const { done, undone } = this.state;
    if (await this.put(change, ['workbenchRedone', aboutOf(change)]))
      this.set({ done: [...done, change], undone: undone.slice(0, -1) });
  }

  private async change(change: ExceptionChange, outcome: Outcome): Promise<boolean> {
    const isDone = await this.put(change, outcome);
    if (isDone) this.set({ done: [...this.state.done, change], undone: [] });
    return isDone;
  }

  private async put(change: ExceptionChange, outcome: Outcome): Promise<boolean> {
    try {
      const isDone = await changeException(change);
      await this.open();
      this.set({ outcome: isDone ? outcome : ['workbenchConflict'] });
      return isDone;
    } catch (error) {
      this.set({ outcome: outcomeOf(error as Error) });
      return false;
    }
  }
}

function reversed({ before, after }: ExceptionChange): ExceptionChange {
  return { ...(after && { before: after }), ...(before && { after: before }) };
}

function aboutOf({ before, after }: ExceptionChange): string {
  return (after ?? before)?.about ?? '';
}
