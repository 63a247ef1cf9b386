import type { Database } from '../storage/migrations.ts';
import { addRuleHits } from '../storage/rule-hit-store.ts';
import type { WeighedListing } from '../weighing/tab-reading.ts';

/** Pages come in flocks: what they add is written together, so many milliseconds after the first. */
const gatheredFor = 3000;

const waiting = new Map<string, Map<string, number>>();
let isDue = false;

/**
 * Counts which rules spoke against listings that were weighed just now. A worker that is ended before
 * they are written forgets some: they are at least so many.
 * @param day ISO 8601 date.
 */
export function countRuleHits(
  open: () => Promise<Database>,
  day: string,
  weighed: readonly Pick<WeighedListing, 'verdict'>[],
): void {
  const hits = waiting.get(day) ?? new Map<string, number>();
  for (const { verdict } of weighed)
    for (const rule of rulesAgainst(verdict)) hits.set(rule, (hits.get(rule) ?? 0) + 1);
  if (hits.size === 0) return;
  waiting.set(day, hits);
  if (isDue) return;
  isDue = true;
  setTimeout(() => void write(open), gatheredFor);
}

async function write(open: () => Promise<Database>): Promise<void> {
  isDue = false;
  const days = [...waiting];
  waiting.clear();
  try {
    const database = await open();
    for (const [day, hits] of days) await addRuleHits(database, day, hits);
  } catch (error) {
    console.warn('Touchstone could not count which rules spoke:', error);
  }
}

function rulesAgainst({ evidence }: WeighedListing['verdict']): ReadonlySet<string> {
  return new Set(evidence.filter(({ weight }) => weight > 0).map(({ rule }) => rule.id));
}
