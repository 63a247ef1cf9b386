import { type Plan, type PlanContext, planReports } from '../reporting/batches.ts';
import type { Weighed } from '../reporting/draft.ts';
import { inSlices } from '../steps.ts';
import { allExceptions } from './kept-exceptions.ts';
import { addReports, allReports } from './ledger-store.ts';
import type { Database } from './migrations.ts';

interface Drafting {
  /** Until the drafts are written. */
  signal: AbortSignal;
  /** Told how many listings have been planned, over and over. */
  onPlanned?: (listings: number) => void;
}

/**
 * Drafts reports of many listings, in slices, and keeps all of them or none: none where `signal` was
 * aborted, and then there is no plan. Rejects as `addReports` does.
 */
export async function draftReports(
  database: Database,
  selected: readonly Weighed[],
  context: Omit<PlanContext, 'reports' | 'exceptions'>,
  { signal, onPlanned }: Drafting,
): Promise<Plan | undefined> {
  // As the ledger is now: another page may have reported meanwhile.
  const [reports, exceptions] = await Promise.all([allReports(database), allExceptions(database)]);
  const steps = planReports(selected, { ...context, reports, exceptions }, onPlanned);
  const planned = await inSlices(steps, signal);
  if (!planned) return undefined;
  const { result: plan } = planned;
  if (plan.drafts.length > 0) await addReports(database, plan.drafts);
  return plan;
}
