import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseListingLine } from '../../lib/listing/listing-line.ts';
import { compile } from '../../lib/matching/compile.ts';
import { openImage } from '../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';
import { judged } from '../../lib/signals/judged-weights.ts';
import { type WeightsByPath, weights, withOthers } from '../../lib/signals/weights.ts';
import { weigh } from '../../lib/verdict/weigh.ts';
import { linesOf } from '../touchstone/lines.ts';
import { fittedPaths, judgedAt } from './paths.ts';

/** A labelled listing as the fit sees it. */
export interface Row {
  suspect: boolean;
  heldOut: boolean;
  /** How much of each weight counts in its total, after the groups' caps: mostly 1, or a half. */
  parts: ReadonlyMap<string, number>;
  /** What its total has, beside the prior, that no weight of these moves. In decibans. */
  rest: number;
}

/** One listing in five is held out, by its own text: the same ones on every machine. */
const folds = 5;
const bump = 4;

/**
 * The labelled listings of a folder that name a brand of the rulebook, or show any evidence;
 * suspect ones only if they are `evaluable`. Of the rest the weights say nothing.
 */
export async function labelledRows(folder: string): Promise<Row[]> {
  const rulebook = openImage(compile(starterRulebook()));
  use({});
  const rows: Row[] = [];
  for (const label of ['genuine', 'suspect']) {
    for (const file of readdirSync(join(folder, label)).sort()) {
      for await (const line of linesOf(join(folder, label, file))) {
        const parsed = line.trim() === '' ? undefined : parseListingLine(line);
        if (!parsed || 'error' in parsed) continue;
        if (label === 'suspect' && parsed.rest.evaluable !== true) continue;
        const { listing } = parsed;
        const verdict = weigh(listing, rulebook);
        if (verdict.brands.length === 0 && verdict.evidence.length === 0) continue;
        const parts = new Map<string, number>();
        let rest = verdict.total - judged.prior;
        if (verdict.evidence.length > 0) {
          for (const path of fittedPaths) {
            use({ [path]: judgedAt(path) + bump });
            const part = (weigh(listing, rulebook).total - verdict.total) / bump;
            if (part === 0) continue;
            parts.set(path, part);
            rest -= part * judgedAt(path);
          }
          use({});
        }
        const heldOut = hashOf(`${file} ${listing.name} ${listing.price}`) % folds === 0;
        rows.push({ suspect: label === 'suspect', heldOut, parts, rest });
      }
    }
  }
  return rows;
}

/** Puts judged weights, but for some others, in place of those that weighing uses. */
export const use = (others: WeightsByPath): void => {
  Object.assign(weights, withOthers(others));
};

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
