import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading, ReadListing } from '../../lib/reading/reading.ts';
import { type Finding, judgeCards, judgeListing, type Truth } from './judge-reading.ts';
import { readSavedPage } from './read.ts';

interface Tally {
  /** In the truth and read right. */
  right: number;
  /** Read, and not what the truth says; a value where there is none counts, too. */
  wrong: number;
  /** In the truth and not read. */
  missed: number;
  /** Rightly left out. */
  absent: number;
}

const newTally = (): Tally => ({ right: 0, wrong: 0, missed: 0, absent: 0 });
const share = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
const precision = (tally: Tally) => share(tally.right, tally.right + tally.wrong);
/** A wrong value where the truth has one is missed as well. */
const recall = (tally: Tally, present: number) => share(tally.right, present);

/** `evaluate reading DIR`: reads the pages that `DIR/truth.jsonl` names and holds them against it. */
export async function evaluateReading(args: string[]): Promise<number> {
  const verbose = args.includes('--verbose');
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) {
    process.stderr.write('touchstone evaluate reading: name a folder with truth.jsonl and pages\n');
    return 2;
  }
  let truths: Truth[];
  try {
    truths = (await readFile(join(folder, 'truth.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch (error) {
    process.stderr.write(`touchstone evaluate reading: ${(error as Error).message}\n`);
    return 2;
  }
  const results = new Results();
  for (const truth of truths)
    results.add(truth, await attempt(join(folder, truth.path), truth.url), verbose);
  results.print();
  return 0;
}

async function attempt(path: string, url: string): Promise<Reading | Error> {
  try {
    return await readSavedPage(path, url);
  } catch (error) {
    return error as Error;
  }
}

class Results {
  readonly #byField = new Map<string, { tally: Tally; present: number }>();
  readonly #byMarketplace = new Map<string, { tally: Tally; present: number; pages: number }>();
  readonly #cards = {
    expected: 0,
    found: 0,
    sampled: 0,
    named: 0,
    priced: 0,
    identified: 0,
    identities: 0,
  };
  readonly #pages = { all: 0, kindRight: 0, failed: 0, negatives: 0, negativesClean: 0 };

  add(truth: Truth, reading: Reading | Error, verbose: boolean): void {
    this.#pages.all++;
    const say = (text: string) =>
      void (verbose && process.stdout.write(`${truth.path}: ${text}\n`));
    if (reading instanceof Error) {
      this.#pages.failed++;
      process.stdout.write(`${truth.path}: not readable: ${reading.message}\n`);
      return;
    }
    const { listings } = reading;
    if (truth.listings === 0) {
      this.#pages.negatives++;
      if (listings.length === 0) this.#pages.negativesClean++;
      else say(`${listings.length} listings read where there are none`);
    }
    if (truth.listing || truth.sample || truth.listings === 0) {
      if (reading.page === truth.page) this.#pages.kindRight++;
      else say(`page is ${truth.page}, read as ${reading.page}`);
    } else this.#pages.kindRight++;
    if (truth.listing)
      this.#addListing(truth, reading.page === 'listing' ? listings[0] : undefined, say);
    if (truth.sample) this.#addCards(truth, listings, say);
  }

  #addListing(truth: Truth, read: ReadListing | undefined, say: (text: string) => void): void {
    const marketplace = this.#of(this.#byMarketplace, truth.marketplace, { pages: 0 });
    marketplace.pages++;
    for (const finding of judgeListing(truth, read?.listing)) {
      if (finding.verdict === 'wrong' || finding.verdict === 'missed')
        say(tellFinding(finding, read));
      for (const row of [this.#of(this.#byField, finding.field, {}), marketplace]) {
        row.tally[finding.verdict]++;
        if (finding.expected !== null) row.present++;
      }
    }
  }

  #addCards(truth: Truth, listings: readonly ReadListing[], say: (text: string) => void): void {
    const judged = judgeCards(
      truth,
      listings.map(({ listing }) => listing),
    );
    this.#cards.expected += judged.expected;
    this.#cards.found += Math.min(judged.found, judged.expected);
    if (judged.found !== judged.expected) say(`${judged.found} cards of ${judged.expected}`);
    for (const card of judged.sample) {
      this.#cards.sampled++;
      if (card.named) this.#cards.named++;
      if (card.priced) this.#cards.priced++;
      if (card.identified !== undefined) this.#cards.identities++;
      if (card.identified) this.#cards.identified++;
      if (!card.named || !card.priced || card.identified === false)
        say(`card ${JSON.stringify(card)}`);
    }
  }

  #of<T extends object>(
    map: Map<string, { tally: Tally; present: number } & T>,
    key: string,
    more: T,
  ) {
    let row = map.get(key);
    if (!row) {
      row = { tally: newTally(), present: 0, ...more };
      map.set(key, row);
    }
    return row;
  }

  print(): void {
    const line = (text: string) => process.stdout.write(`${text}\n`);
    const row = (name: string, { tally, present }: { tally: Tally; present: number }, pages = '') =>
      line(
        `${name.padEnd(18)}${pages.padStart(6)}${precision(tally).padStart(11)}${recall(tally, present).padStart(9)}${String(tally.right).padStart(8)}${String(tally.wrong).padStart(7)}${String(tally.missed).padStart(8)}`,
      );
    line('\nmarketplace        pages  precision   recall   right  wrong  missed');
    for (const [name, one] of [...this.#byMarketplace].sort()) row(name, one, String(one.pages));
    line('\nfield                     precision   recall   right  wrong  missed');
    for (const [name, one] of this.#byField) row(name, one);
    const { expected, found, sampled, named, priced, identified, identities } = this.#cards;
    line(
      `\ncards found ${found} of ${expected} (${share(found, expected).trim()}); of ${sampled} sampled: name right ${named}, price right ${priced}, id right ${identified} of ${identities}`,
    );
    const { all, kindRight, failed, negatives, negativesClean } = this.#pages;
    line(
      `pages ${all}: kind right ${kindRight}, not readable ${failed}; pages without listings left empty ${negativesClean} of ${negatives}\n`,
    );
    const ratio = (part: number, whole: number) =>
      whole === 0 ? null : Math.round((1e4 * part) / whole) / 1e4;
    line(
      JSON.stringify({
        pages: all,
        kindRight,
        failed,
        negatives,
        negativesClean,
        cards: { expected, found, sampled, named, priced, identities, identified },
        fields: Object.fromEntries(
          [...this.#byField].map(([name, { tally, present }]) => [
            name,
            {
              ...tally,
              precision: ratio(tally.right, tally.right + tally.wrong),
              recall: ratio(tally.right, present),
            },
          ]),
        ),
      }),
    );
  }
}

const tellFinding = (finding: Finding, read: ReadListing | undefined): string =>
  `${finding.field} ${finding.verdict}: expected ${JSON.stringify(finding.expected)}, read ${JSON.stringify(finding.read)}${
    read ? ` (${read.sources[finding.field as keyof typeof read.sources] ?? 'no source'})` : ''
  }`;
