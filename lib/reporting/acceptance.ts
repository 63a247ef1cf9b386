import type { Exception } from '../rulebook/exception.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Report } from './report.ts';

/** How notices of one kind were answered. */
export interface Acceptance {
  of: 'rule' | 'brand' | 'channel';
  id: string;
  name: string;
  accepted: number;
  /** Accepted and rejected. */
  decided: number;
  /** Of a rule: how often the user said that it was wrong. */
  wrong: number;
}

/**
 * Below this share, notices cost more trust than they win: Amazon's Project Zero, for one, asks its
 * brands for at least nine in ten over six months (facts of 2026, verified).
 */
export const leastAcceptance = 0.9;
/** Fewer answers tell nothing. */
export const leastDecided = 10;

const nothing = { accepted: 0, decided: 0, wrong: 0 };

/**
 * Answers to an owner's or agent's reports by rule, brand and channel; those of shoppers' tell nothing
 * of rights. Beside them, how often the user excepted what a rule spoke against.
 */
export function acceptances(
  reports: readonly Report[],
  exceptions: readonly Pick<Exception, 'wrongRules'>[],
): Acceptance[] {
  const kinds = new Map<string, Acceptance>();
  for (const report of reports) {
    if (!report.decided || report.reporter === 'shopper') continue;
    for (const { of, id, name } of kindsOf(report)) {
      const key = `${of} ${id}`;
      const before = kinds.get(key) ?? { of, id, name, ...nothing };
      const accepted = before.accepted + (report.decided === 'accepted' ? 1 : 0);
      kinds.set(key, { ...before, accepted, decided: before.decided + 1 });
    }
  }
  for (const { wrongRules } of exceptions)
    for (const id of new Set(wrongRules.map((rule) => rule.id))) {
      const key = `rule ${id}`;
      const before = kinds.get(key) ?? { of: 'rule', id, name: id, ...nothing };
      kinds.set(key, { ...before, wrong: before.wrong + 1 });
    }
  return [...kinds.values()].sort((a, b) => b.decided - a.decided);
}

/**
 * Why a notice like these should not go out yet: kinds of which enough were decided, by the marketplace
 * or as wrong by the user, and of which even the upper end of Wilson's 95 % interval for the share
 * accepted is under `leastAcceptance`.
 * Nothing that chance alone could explain holds a notice back.
 * @param answered the ledger's `acceptances`.
 */
export function heldBackBy(
  draft: Parameters<typeof kindsOf>[0],
  answered: readonly Acceptance[],
): (Acceptance & { upper: number })[] {
  const keys = new Set(kindsOf(draft).map(({ of, id }) => `${of} ${id}`));
  return answered
    .filter(
      ({ of, id, decided, wrong }) => keys.has(`${of} ${id}`) && decided + wrong >= leastDecided,
    )
    .map((one) => ({ ...one, upper: wilson(one.accepted, one.decided + one.wrong)[1] }))
    .filter(({ upper }) => upper < leastAcceptance);
}

/** By the heaviest rule against the listing: that one carries the notice. */
function kindsOf({
  evidence,
  brands,
  channel,
}: Pick<Report, 'evidence' | 'brands' | 'channel'>): Pick<Acceptance, 'of' | 'id' | 'name'>[] {
  const [rule] = evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const [brand] = brands;
  return [
    ...(rule ? [{ of: 'rule' as const, id: rule.rule, name: rule.rule }] : []),
    ...(brand ? [{ of: 'brand' as const, ...brand }] : []),
    {
      of: 'channel' as const,
      id: `${channel.marketplace}/${channel.name}`,
      name: channel.name,
    },
  ];
}
