import { type EntryKey, idOf } from '../rulebook/entry.ts';
import type { Database } from '../storage/database.ts';
import { allReports } from '../storage/ledger-store.ts';
import { ruleHitsOf } from '../storage/rule-hit-store.ts';

/** How a rule did on this machine. */
export interface RuleHistory {
  /** Reports of listings that it spoke against. */
  reports: number;
  accepted: number;
  rejected: number;
  /** Exceptions that the user made where it had spoken. */
  wrong: number;
  /** Listings that it spoke against when they were weighed; one that is weighed again counts again. */
  hits: number;
  /** ISO 8601 date: the first day on which it did. */
  since?: string;
}

/** Of a brand all of its lines count, which are told of under the brand's identifier. */
export async function ruleHistory(database: Database, key: EntryKey): Promise<RuleHistory> {
  const id = idOf(key);
  const isOfRule = (rule: string) => rule === id || rule.startsWith(`${id}/`);
  const [reports, exceptions, hits] = await Promise.all([
    allReports(database),
    database.getAll('exceptions'),
    ruleHitsOf(database, id),
  ]);
  const spoken = reports.filter(({ evidence }) =>
    evidence.some(({ weight, rule }) => weight > 0 && isOfRule(rule)),
  );
  const decided = (as: 'accepted' | 'rejected') =>
    spoken.filter((report) => report.decided === as).length;
  return {
    ...hits,
    reports: spoken.length,
    accepted: decided('accepted'),
    rejected: decided('rejected'),
    wrong: exceptions.filter(({ wrongRules }) => wrongRules.some(({ id }) => isOfRule(id))).length,
  };
}
