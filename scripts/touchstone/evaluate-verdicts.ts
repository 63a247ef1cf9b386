import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Listing } from '../../lib/listing/listing.ts';
import { parseListing, parseListingLine } from '../../lib/listing/listing-line.ts';
import { compile } from '../../lib/matching/compile.ts';
import { openImage } from '../../lib/matching/image/open-image.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { weigh } from '../../lib/verdict/weigh.ts';
import { compareBaselines, printComparison, type Scored } from './baselines/compare.ts';
import { disguisedListings } from './disguises.ts';
import { linesOf } from './lines.ts';
import { rulebookFrom } from './rulebook-file.ts';
import {
  type Disguised,
  type Evaluation,
  printDisguised,
  printEvaluation,
} from './verdict-report.ts';
import { isFlagged, type Label, VerdictTally } from './verdict-tally.ts';

const usage = 'touchstone evaluate verdicts [--rulebook FILE] [--with-context] FILE…\n';

/** Weighs labelled listings and prints how far the verdicts agree with the labels. */
export async function evaluateVerdicts(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rulebook: { type: 'string' }, 'with-context': { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const rulebook = openImage(compile(await rulebookFrom(values.rulebook)));
  const plain = emptyEvaluation();
  const inContext = emptyEvaluation();
  const disguised: Disguised = new Map();
  const scored: Scored[] = [];
  let bad = 0;
  for (const file of positionals) {
    const source = basename(file).replace(/\.jsonl(\.gz)?$/, '');
    for await (const line of linesOf(file)) {
      if (line.trim() === '') continue;
      const parsed = parseListingLine(line);
      const label = 'error' in parsed ? undefined : labelOf(parsed.rest);
      if ('error' in parsed || !label) {
        bad += 1;
        continue;
      }
      const verdict = weigh(parsed.listing, rulebook);
      record(plain, source, label, verdict);
      if (label.evaluable)
        for (const { how, listing } of disguisedListings(parsed.listing, verdict, scored.length))
          count(disguised, how, isFlagged(weigh(listing, rulebook)));
      scored.push({
        source,
        listing: parsed.listing,
        suspect: label.label === 'suspect',
        evaluable: label.evaluable,
        flagged: isFlagged(verdict),
        total: verdict.total,
      });
      if (values['with-context']) {
        const listing = inItsContext(parsed.listing, parsed.rest.context);
        record(inContext, source, label, weigh(listing, rulebook));
      }
    }
  }
  if (bad > 0) process.stderr.write(`${bad} lines were not labelled listings\n`);
  printEvaluation('Without context', plain);
  if (values['with-context']) printEvaluation('With context', inContext);
  printDisguised(disguised);
  const comparison = compareBaselines(scored);
  printComparison(comparison);
  const totals = {
    ...plain.all.figures(),
    recallDisguised: Object.fromEntries(
      [...disguised].map(([how, { flagged, listings }]) => [how, flagged / listings]),
    ),
    baselines: comparison,
    ...(values['with-context'] ? { withContext: inContext.all.figures() } : {}),
  };
  process.stdout.write(`${JSON.stringify(totals)}\n`);
  return 0;
}

function count(disguised: Disguised, how: string, flagged: boolean): void {
  const counts = disguised.get(how) ?? { listings: 0, flagged: 0 };
  counts.listings += 1;
  counts.flagged += Number(flagged);
  disguised.set(how, counts);
}

function emptyEvaluation(): Evaluation {
  return { bySource: new Map(), all: new VerdictTally(), rules: new Map() };
}

function labelOf(row: Record<string, unknown>): Label | undefined {
  if (row.label !== 'genuine' && row.label !== 'suspect') return undefined;
  return { label: row.label, evaluable: row.evaluable === true, explicit: row.explicit === true };
}

/** The listing with what its `context` says of marketplace, address, seller and dispatch. */
function inItsContext(listing: Listing, context: unknown): Listing {
  const parsed = parseListing(context);
  if ('error' in parsed) return listing;
  const { marketplace, url, seller, shipsFrom } = parsed.listing;
  return { ...listing, marketplace, url, seller, shipsFrom };
}

function record(evaluation: Evaluation, source: string, label: Label, verdict: Verdict): void {
  let tally = evaluation.bySource.get(source);
  if (!tally) {
    tally = new VerdictTally();
    evaluation.bySource.set(source, tally);
  }
  tally.add(label, verdict);
  evaluation.all.add(label, verdict);
  if (!isFlagged(verdict)) return;
  for (const { signal, rule, weight } of verdict.evidence) {
    if (weight <= 0) continue;
    const key = `${signal} ${rule.kind} ${rule.id}`;
    const known = evaluation.rules.get(key) ?? { right: 0, wrong: 0 };
    known[label.label === 'suspect' ? 'right' : 'wrong'] += 1;
    evaluation.rules.set(key, known);
  }
}
