import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import type { Exception } from '../rulebook/exception.ts';
import { contextOf } from '../signals/context.ts';
import type { Evidence } from '../signals/evidence.ts';
import { signals } from '../signals/index.ts';
import { fieldText } from '../signals/searched-fields.ts';
import { tell } from '../signals/signal.ts';
import type { Translation } from '../signals/translations.ts';
import { weights } from '../signals/weights.ts';
import { cappedWeights, type Found } from './caps.ts';
import { exceptionsFor } from './exceptions.ts';
import { confidenceOf, levelOf, missingFields } from './levels.ts';
import type { Verdict } from './verdict.ts';

/**
 * Weighs a listing against a rulebook. The same listing, rulebook and translation give the same
 * verdict everywhere, byte for byte; nothing but the arguments is looked at. What the user has
 * excepted wins over the rules: what was seen stays told, and a listing vouched for isn't flagged.
 */
export function weigh(
  listing: Listing,
  rulebook: CompiledRulebook,
  translation?: Translation,
  exceptions: readonly Exception[] = [],
): Verdict {
  const inForce = exceptionsFor(listing, exceptions);
  const context = contextOf(listing, rulebook, inForce);
  // Of what names nothing and says nothing of the rulebook's, no signal speaks.
  const speaks = context.mentions.length > 0 || context.phrases.length > 0;
  const found: Found[] = [];
  if (speaks)
    signals.forEach((signal) => {
      const hits = signal.look(context);
      if (hits.length > 0) found.push(...hits.map((hit) => ({ signal, hit })));
    });
  const counted = cappedWeights(found);
  const evidence = found.map(({ signal, hit }, i): Evidence => {
    const { field, start, end } = hit;
    const words = fieldText(listing, field).slice(start, end);
    const { rule, text } = tell(signal, hit, words, translation);
    return { signal: signal.name, weight: counted[i] ?? 0, field, words, start, end, rule, text };
  });
  evidence.sort(heaviestAgainstFirst);
  const total = evidence.reduce<number>((sum, { weight }) => sum + weight, weights.prior);
  const missing = missingFields(context);
  return {
    level: inForce.vouched ? 'excepted' : levelOf(context, evidence, total),
    total,
    evidence,
    brands: context.brands.map(({ brand: { brand } }) => {
      const { id, name, contact } = brand;
      return contact ? { id, name, contact } : { id, name };
    }),
    missing,
    confidence: confidenceOf(missing),
    ...(inForce.exceptions.length > 0 ? { exceptions: inForce.exceptions } : {}),
  };
}

/** What speaks against the listing, then what weighs nothing, then what speaks for it. */
function heaviestAgainstFirst(a: Evidence, b: Evidence): number {
  return (
    Math.sign(b.weight) - Math.sign(a.weight) ||
    Math.abs(b.weight) - Math.abs(a.weight) ||
    compare(a.signal, b.signal) ||
    compare(a.field, b.field) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.rule.id, b.rule.id)
  );
}

/** By code units, which no locale changes. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
