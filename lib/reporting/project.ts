import type { Claim } from './claim.ts';
import { type ClaimTerm, type ClaimValues, valuesOf } from './claim-terms.ts';
import type { Right } from './reporter.ts';
import type { Standard, StandardField } from './standards/standard.ts';

/** A value and the term of the claim that says it, or that a code was looked up by. */
export interface Part {
  term: ClaimTerm;
  value: string;
}

export interface FilledField {
  id: string;
  name: string;
  parts: readonly Part[];
  /** Why a field without parts is met all the same. */
  metBy?: string;
  /** How many values found no room. */
  leftOut?: number;
}

export interface UnmetField {
  id: string;
  name: string;
  asks: string;
  optional: boolean;
  /** What the claim would have to say; of an inner list, one. Empty where only the form can be told. */
  missing: readonly (ClaimTerm | readonly ClaimTerm[])[];
}

export interface Refusal {
  because: 'reporter' | 'right' | 'marketplace';
  text: string;
}

export type Projection =
  | { state: 'refused'; standard: Standard; refusal: Refusal }
  | {
      /** `incomplete` while a field that must be filled is not. */
      state: 'complete' | 'incomplete';
      standard: Standard;
      fields: readonly FilledField[];
      unmet: readonly UnmetField[];
    };

/**
 * The claim in the form that a law or a marketplace asks for. A field is filled with what the claim
 * says and nothing else; what it does not say is told as unmet.
 */
export function project(claim: Claim, standard: Standard): Projection {
  return projectValues(claim, valuesOf(claim), standard);
}

/** What a standard is chosen and refused by. */
export interface Claimed {
  reporter: Claim['reporter'];
  right?: Pick<Right, 'kind'> | undefined;
  location: { marketplace?: string | undefined };
}

/** The same where only the claim's values were kept, as with a report in the ledger. */
export function projectValues(claim: Claimed, values: ClaimValues, standard: Standard): Projection {
  const refusal = refusalOf(claim, standard);
  if (refusal) return { state: 'refused', standard, refusal };
  const fields: FilledField[] = [];
  const unmet: UnmetField[] = [];
  for (const field of standard.fields) {
    if (!isAsked(field, claim)) continue;
    const filled = fill(field, values);
    if (filled) fields.push(filled);
    else unmet.push(unmetField(field, values));
  }
  const state = unmet.every(({ optional }) => optional) ? 'complete' : 'incomplete';
  return { state, standard, fields, unmet };
}

/** Why a law's or a form's notice can't be this claim; nothing where it can. */
export function refusalOf(claim: Claimed, standard: Standard): Refusal | undefined {
  const { reporters, rights, marketplaces } = standard;
  if (!reporters.kinds.includes(claim.reporter))
    return { because: 'reporter', text: reporters.otherwise };
  if (rights && claim.right && !rights.kinds.includes(claim.right.kind))
    return { because: 'right', text: rights.otherwise };
  const { marketplace } = claim.location;
  if (marketplaces && !marketplaces.ids.includes(marketplace ?? ''))
    return { because: 'marketplace', text: marketplaces.otherwise };
  return undefined;
}

function isAsked({ only }: StandardField, { reporter, right }: Claimed): boolean {
  if (only?.reporter && only.reporter !== reporter) return false;
  return !only?.rights || (right !== undefined && only.rights.includes(right.kind));
}

function fill(field: StandardField, values: ClaimValues): FilledField | undefined {
  const { id, name, needs, takes = [], metBy, atMost, code } = field;
  if (metBy) return { id, name, parts: [], metBy };
  if (field.byHand || lacking(field, values).length > 0) return undefined;
  if (code) {
    const term = code.of[0];
    const value = code.table[code.of.map((key) => values[key]?.[0]).join('/')];
    return term && value ? { id, name, parts: [{ term, value }] } : undefined;
  }
  const terms = [...new Set([...needs.flat(), ...takes])];
  const parts = terms.flatMap((term) => (values[term] ?? []).map((value) => ({ term, value })));
  if (parts.length === 0) return undefined;
  const fitting = atMost === undefined ? parts : fittingIn(parts, atMost);
  if (fitting.length === 0) return undefined;
  const leftOut = parts.length - fitting.length;
  return { id, name, parts: fitting, ...(leftOut > 0 && { leftOut }) };
}

/** The first values that stand on lines of their own within so many UTF-16 units. */
function fittingIn(parts: readonly Part[], atMost: number): Part[] {
  const fitting: Part[] = [];
  let length = -1;
  for (const part of parts) {
    length += 1 + part.value.length;
    if (length > atMost) break;
    fitting.push(part);
  }
  return fitting;
}

function lacking(field: StandardField, values: ClaimValues): StandardField['needs'] {
  const said = (term: ClaimTerm) => values[term] !== undefined;
  return field.needs.filter((need) => (typeof need === 'string' ? !said(need) : !need.some(said)));
}

function unmetField(field: StandardField, values: ClaimValues): UnmetField {
  const { id, name, asks, optional = false } = field;
  return { id, name, asks, optional, missing: lacking(field, values) };
}
