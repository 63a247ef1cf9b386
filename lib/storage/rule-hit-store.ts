import type { Database } from './migrations.ts';

/** Against how many listings a rule spoke on a day; one that is weighed again counts again. */
export interface RuleHits {
  /** The rule's identifier. */
  rule: string;
  /** ISO 8601 date. */
  day: string;
  hits: number;
}

/** Adds to what was counted that day, in one transaction. */
export async function addRuleHits(
  database: Database,
  day: string,
  hits: ReadonlyMap<string, number>,
): Promise<void> {
  const writing = database.transaction('ruleHits', 'readwrite');
  for (const [rule, count] of hits) {
    const before = (await writing.store.get([rule, day]))?.hits ?? 0;
    await writing.store.put({ rule, day, hits: before + count });
  }
  await writing.done;
}

/** Of a rule and of its parts (a brand's lines): how many, and since which day. */
export async function ruleHitsOf(
  database: Database,
  id: string,
): Promise<{ hits: number; since?: string }> {
  const { store } = database.transaction('ruleHits');
  const [own, parts] = await Promise.all([
    store.getAll(IDBKeyRange.bound([id], [id, '\uffff'])),
    store.getAll(IDBKeyRange.bound([`${id}/`], [`${id}/\uffff`])),
  ]);
  const all = [...own, ...parts];
  const [since] = all.map(({ day }) => day).sort();
  return { hits: all.reduce((sum, { hits }) => sum + hits, 0), ...(since && { since }) };
}
