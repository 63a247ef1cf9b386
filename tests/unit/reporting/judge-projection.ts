import type { Claim } from '../../../lib/reporting/claim.ts';
import { type Projection, project } from '../../../lib/reporting/project.ts';
import type { Standard } from '../../../lib/reporting/standards/standard.ts';
import type { Required } from './required-fields.ts';

export interface Judged {
  /** Fields that the source asks for and that were neither filled, though the claim could, nor told as unmet. */
  missing: string[];
  /** Fields with a value that the claim doesn't say, or that no longer says it. */
  invented: string[];
}

/**
 * Projects a claim and holds it against the source's own list: whole, and then once for each thing
 * that a field needs, without it.
 */
export function judge(claim: Claim, standard: Standard, required: Required): Judged {
  const judged = faults(claim, standard, required);
  for (const [id, places] of Object.entries(required.fields)) {
    for (const place of places) {
      const isCode = place.startsWith('code:');
      const lesser = withoutAll(claim, isCode ? ['nature'] : place.split('|'));
      judged.invented.push(...faults(lesser, standard, undefined).invented);
      const projection = project(lesser, standard);
      // Refused as a whole, and says so.
      if (projection.state === 'refused') continue;
      const { fields, unmet } = projection;
      if (fields.some((field) => field.id === id)) judged.invented.push(`${id} without ${place}`);
      if (!unmet.some((field) => field.id === id)) judged.missing.push(`${id} without ${place}`);
    }
  }
  return judged;
}

function faults(claim: Claim, standard: Standard, required: Required | undefined): Judged {
  const said = new Set(leaves(claim));
  const { fields } = parts(project(claim, standard));
  const invented = fields.flatMap(({ id, parts }) =>
    parts
      .filter(({ value }) => !said.has(value) && !isCode(standard, id, value))
      .map(({ value }) => `${id}: ${value}`),
  );
  const missing = Object.entries(required?.fields ?? {}).flatMap(([id, places]) => {
    const values = fields.find((field) => field.id === id)?.parts.map(({ value }) => value);
    if (!values) return [id];
    return places
      .filter((place) => !expected(claim, place).some((value) => values.includes(value)))
      .map((place) => `${id}: ${place}`);
  });
  return { missing, invented };
}

function parts(projection: Projection) {
  return projection.state === 'refused' ? { fields: [], unmet: [] } : projection;
}

function isCode(standard: Standard, id: string, value: string): boolean {
  const table = standard.fields.find((field) => field.id === id)?.code?.table ?? {};
  return Object.values(table).includes(value);
}

function expected(claim: Claim, place: string): string[] {
  if (place.startsWith('code:')) return [place.slice('code:'.length)];
  return place.split('|').flatMap((path) => leaves(at(claim, path.split('.'))));
}

/** All that a claim says, as texts: found by walking it, not by the terms that projections use. */
export function leaves(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return at(named(value, key), rest);
}

/** A member by its name, or of a list by its kind. */
function named(value: object, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key))
    return value.find((member: { kind?: string }) => member.kind === key);
  return (value as Record<string, unknown>)[key];
}

function withoutAll(claim: Claim, paths: readonly string[]): Claim {
  let lesser = claim;
  for (const path of paths) {
    const [first = '', second = ''] = path.split('.');
    // One proof or reason stands for all of them: another would do as well.
    if (first === 'proofs' || first === 'reasons') lesser = { ...lesser, [first]: [] };
    else if (first === 'declarations')
      lesser = {
        ...lesser,
        declarations: lesser.declarations.filter(({ kind }) => kind !== second),
      };
    else lesser = cut(lesser, path.split('.')) as Claim;
  }
  return lesser;
}

function cut(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return [];
  const object = value as Record<string, unknown>;
  return { ...object, [key]: rest.length > 0 ? cut(object[key], rest) : undefined };
}
