import type { CallOptions, WorkerCalls } from '../worker-calls.ts';
import type { Outcome } from './outcome.ts';
import type { WorkbenchTasks } from './worker-tasks.ts';

/** What the workbench does for its desks, each of which has one subject. */
export interface DeskHost {
  calls: WorkerCalls<WorkbenchTasks>;
  /** Does what changes the rulebook; whether it was done, and what came of it is said where it wasn't. */
  kept(work: () => Promise<void>): Promise<boolean>;
  /** Shows how far what takes long has come, and lets it be cancelled. */
  working<Result>(work: (options: CallOptions) => Promise<Result>): Promise<Result>;
  /** Shows layers that were changed, and waits until they are in force. */
  told(outcome: Outcome): Promise<void>;
}
