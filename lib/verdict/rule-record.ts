import type { Exception } from '../rulebook/exception.ts';

/** How often a rule was right and wrong on this device, by what the user did. */
export interface RuleRecord {
  /** Reports in which it spoke, and which the user filed and neither withdrew nor lost. */
  right: number;
  /** Exceptions that the user made and in which it had spoken. */
  wrong: number;
}

interface Reported {
  state: string;
  /** `rule` is the rule's identifier. */
  evidence: readonly { weight: number; rule: string }[];
}

/** By the rules' identifiers. Counted from what is kept, so that an exception that is undone counts no more. */
export function ruleRecords(
  exceptions: readonly Exception[],
  reports: readonly Reported[],
): ReadonlyMap<string, RuleRecord> {
  const records = new Map<string, RuleRecord>();
  const add = (key: string, side: keyof RuleRecord) => {
    const record = records.get(key) ?? { right: 0, wrong: 0 };
    records.set(key, { ...record, [side]: record[side] + 1 });
  };
  for (const { wrongRules } of exceptions)
    for (const key of new Set(wrongRules.map(({ id }) => id))) add(key, 'wrong');
  for (const { state, evidence } of reports) {
    if (['draft', 'withdrawn', 'rejected'].includes(state)) continue;
    const against = evidence.filter(({ weight }) => weight > 0);
    for (const key of new Set(against.map(({ rule }) => rule))) add(key, 'right');
  }
  return records;
}
