import { wilson } from '../../lib/statistics/wilson.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { brier, deciles, rocAuc } from './statistics.ts';

/** What the labelled data says of a listing; `evaluable` and `explicit` of suspect ones only. */
export interface Label {
  label: 'genuine' | 'suspect';
  evaluable: boolean;
  explicit: boolean;
}

/** Counts of verdicts beside labels, of one source or of all. */
export class VerdictTally {
  listings = 0;
  unknown = 0;
  genuine = 0;
  genuineFlagged = 0;
  genuineSuspect = 0;
  genuineNaming = 0;
  genuineNamingFlagged = 0;
  suspect = 0;
  suspectFlagged = 0;
  evaluable = 0;
  evaluableFlagged = 0;
  explicit = 0;
  explicitFlagged = 0;
  readonly totals = { genuine: [] as number[], suspect: [] as number[] };

  add({ label, evaluable, explicit }: Label, verdict: Verdict): void {
    const flagged = isFlagged(verdict);
    this.listings += 1;
    if (verdict.level === 'unknown') this.unknown += 1;
    else this.totals[label].push(verdict.total);
    if (label === 'genuine') {
      this.genuine += 1;
      this.genuineFlagged += Number(flagged);
      this.genuineSuspect += Number(verdict.level === 'suspect');
      if (verdict.brands.length > 0) {
        this.genuineNaming += 1;
        this.genuineNamingFlagged += Number(flagged);
      }
      return;
    }
    this.suspect += 1;
    this.suspectFlagged += Number(flagged);
    this.evaluable += Number(evaluable);
    this.evaluableFlagged += Number(evaluable && flagged);
    this.explicit += Number(explicit);
    this.explicitFlagged += Number(explicit && flagged);
  }

  /** Shares between 0 and 1; null where there was nothing to count. */
  figures() {
    const flagged = this.genuineFlagged + this.suspectFlagged;
    return {
      listings: this.listings,
      unknown: share(this.unknown, this.listings),
      flagged,
      precision: share(this.suspectFlagged, flagged),
      recallEvaluable: share(this.evaluableFlagged, this.evaluable),
      evaluable: this.evaluable,
      recallExplicit: share(this.explicitFlagged, this.explicit),
      explicit: this.explicit,
      genuine: this.genuine,
      falsePositives: this.genuineFlagged,
      falsePositiveRate: share(this.genuineFlagged, this.genuine),
      falsePositiveInterval: this.genuine ? wilson(this.genuineFlagged, this.genuine) : null,
      suspectOnGenuineRate: share(this.genuineSuspect, this.genuine),
      genuineNaming: this.genuineNaming,
      falsePositiveRateNaming: share(this.genuineNamingFlagged, this.genuineNaming),
      falsePositiveIntervalNaming: this.genuineNaming
        ? wilson(this.genuineNamingFlagged, this.genuineNaming)
        : null,
      rocAuc: rocAuc(this.totals.suspect, this.totals.genuine) ?? null,
      brier: brier(this.totals.suspect, this.totals.genuine) ?? null,
      deciles: deciles(this.totals.suspect, this.totals.genuine),
    };
  }
}

export type Figures = ReturnType<VerdictTally['figures']>;

export function isFlagged({ level }: Verdict): boolean {
  return level === 'caution' || level === 'suspect';
}

function share(hits: number, of: number): number | null {
  return of === 0 ? null : hits / of;
}
