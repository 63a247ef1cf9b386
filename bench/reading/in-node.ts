import { judgeListing, type Truth } from '../../scripts/touchstone/judge-reading.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import { type Contender, contenders } from './contenders.ts';

/** What all of them try to read. */
const fields = ['name', 'price', 'priceCurrency', 'brand', 'image', 'id', 'availability'] as const;
type Field = (typeof fields)[number];
const rounds = 5;

export interface SavedPage {
  truth: Truth;
  html: string;
}

interface Score {
  right: number;
  wrong: number;
  inTruth: number;
}

/** Accuracy by field (F1, since silence and error are both faults) and milliseconds a page. */
export async function inNode(pages: readonly SavedPage[]): Promise<Record<string, number>> {
  const all = contenders();
  const scores = new Map<Contender, Record<Field, Score>>();
  for (const contender of all) scores.set(contender, await judged(contender, pages));
  const times = new Map<Contender, number[]>(all.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of all) {
      const started = performance.now();
      for (const { html, truth } of pages) await contender.read(html, truth.url);
      times.get(contender)?.push((performance.now() - started) / pages.length);
    }
  }
  const figures: Record<string, number> = {};
  const rows = all.map((contender) => {
    const own = scores.get(contender);
    const ms = median(times.get(contender) ?? []);
    const row: Record<string, string> = { '': contender.name };
    const key = contender.name.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const field of fields) {
      const share = f1(own?.[field]);
      row[field] = share.toFixed(3);
      figures[`${key}${field.charAt(0).toUpperCase()}${field.slice(1)}F1`] = round3(share);
    }
    row['ms a page'] = ms.toFixed(1);
    figures[`${key}Ms`] = round3(ms);
    return row;
  });
  process.stdout.write(
    `F1 by field on ${pages.length} listing pages, and milliseconds from source to listing (median of ${rounds} rounds, in turn)\n\n${table(rows)}`,
  );
  return figures;
}

async function judged(
  contender: Contender,
  pages: readonly SavedPage[],
): Promise<Record<Field, Score>> {
  const scores = Object.fromEntries(
    fields.map((field) => [field, { right: 0, wrong: 0, inTruth: 0 }]),
  ) as Record<Field, Score>;
  for (const { truth, html } of pages) {
    const listing = await contender.read(html, truth.url);
    for (const { field, verdict, expected } of judgeListing(truth, listing)) {
      const score = scores[field as Field];
      if (!score) continue;
      if (expected !== null) score.inTruth++;
      if (verdict === 'right') score.right++;
      if (verdict === 'wrong') score.wrong++;
    }
  }
  return scores;
}

function f1(score: Score | undefined): number {
  if (!score || score.right === 0) return 0;
  return (2 * score.right) / (score.right + score.wrong + score.inTruth);
}

const round3 = (value: number): number => Math.round(value * 1_000) / 1_000;
