import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import type { Listing } from '../../lib/listing/listing.ts';
import { compile, compileInSteps } from '../../lib/matching/compile.ts';
import { findTerms, type TermMatch } from '../../lib/matching/find-terms.ts';
import { openLayers } from '../../lib/matching/image/layers.ts';
import { openImage } from '../../lib/matching/image/open-image.ts';
import { RunningSearch } from '../../lib/matching/running-terms.ts';
import { WordSearch } from '../../lib/matching/word-terms.ts';
import { type Folded, fold, unitByUnit } from '../../lib/text/fold.ts';
import { Words } from '../../lib/text/words.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { rulebookOfTerms } from '../../tests/unit/matching/rulebook-of-terms.ts';
import { median } from '../median.ts';
import { inTurns } from './candidates.ts';
import { register, registerStream, terms } from './terms.ts';

const sizes = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };
/** Beyond this the double array of `@monyone/aho-corasick` takes minutes to build. */
const mostOfDoubleArray = 100_000;

/** How fast terms are found, beside the fastest of npm's matchers and beside reading each letter. */
export function benchMatching(listings: readonly Listing[]): Record<string, number> {
  const titles = listings.flatMap(({ name }) => name ?? []);
  const folded = titles.map((title) => fold(title));
  const figures: Record<string, number> = {};
  const rows: Record<string, string>[] = [];
  for (const [size, count] of Object.entries(sizes)) {
    const raw = rawBeside(folded, count);
    const boundary = boundaryBeside(folded, count);
    figures[`rawVsNpm${size}`] = round(raw.npm / raw.own);
    figures[`boundaryVsFloor${size}`] = round(boundary.own / boundary.floor);
    rows.push({
      terms: size,
      'raw, ns a title': raw.own.toFixed(0),
      'npm’s': raw.npm.toFixed(0),
      boundary: boundary.own.toFixed(0),
      'with folding': boundary.fromTitle.toFixed(0),
      'each letter': boundary.floor.toFixed(0),
    });
  }
  process.stdout.write(`\nMatching, ${titles.length} titles\n\n${table(rows)}`);
  return figures;
}

/** All terms anywhere in the text, in words or not. */
function rawBeside(folded: readonly Folded[], count: number): { own: number; npm: number } {
  const list = terms(count);
  const search = new RunningSearch(
    rulebookOfTerms(list.map((text) => ({ text, substring: true }))).table,
  );
  const own = ({ text }: Folded) => {
    const matches: TermMatch[] = [];
    // Lower case alone, as the others get it: nothing to find the way back by.
    search.search(unitByUnit(text, text), matches);
    return matches.length;
  };
  const modern = new Modern(list);
  const candidates: Record<string, (text: Folded) => number> = {
    own,
    modern: ({ text }) => modern.search(text).length,
  };
  if (count <= mostOfDoubleArray) {
    const monyone = new Monyone(list);
    candidates.monyone = ({ text }) => monyone.matchInText(text).length;
  }
  checkAlike(folded, candidates, list);
  const { own: time = Number.NaN, ...others } = inTurns(folded, candidates);
  return { own: time, npm: Math.min(...Object.values(others)) };
}

/** All must find as much, in some titles as much as a search for each of the terms. */
function checkAlike(
  folded: readonly Folded[],
  candidates: Record<string, (text: Folded) => number>,
  list: readonly string[],
): void {
  for (const [i, text] of folded.entries()) {
    const found = Object.values(candidates).map((candidate) => candidate(text));
    // `modern-ahocorasick` lets no match end between a letter and its mark.
    if (new Set(found).size > 1 && !/\p{M}/u.test(text.text))
      throw new Error(`“${text.text}”: ${Object.keys(candidates)} found ${found} terms`);
    if (i % 1000 === 0 && found[0] !== placesIn(text.text, list))
      throw new Error(`“${text.text}”: ${placesIn(text.text, list)} terms are there`);
  }
}

function placesIn(text: string, list: readonly string[]): number {
  let places = 0;
  for (const term of list)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places += 1;
  return places;
}

/** The terms of whole words, disguised ones too, in a register of marks. */
function boundaryBeside(folded: readonly Folded[], count: number) {
  const { table: opened } = openImage(compile(register(count)));
  const search = new WordSearch(opened);
  const words = new Words();
  const own = (text: Folded) => {
    const matches: TermMatch[] = [];
    search.search(words.fill(text), matches);
    return matches.length;
  };
  return inTurns(folded, {
    own,
    fromTitle: ({ original }) => own(fold(original)),
    floor: ({ original }) => {
      let sum = 0;
      for (let at = 0; at < original.length; at += 1) sum = (sum + original.charCodeAt(at)) | 0;
      return sum;
    },
  });
}

/** What an image weighs and how long it takes to make and to open. */
export function benchImage(): Record<string, number> {
  const rulebook = registerStream(1_000_000);
  const starter = compile(register(0)).byteLength;
  let image = new ArrayBuffer(0);
  const seconds: number[] = [];
  let longest = 0;
  const collect = collector();
  for (let round = 0; round <= 5; round += 1) {
    // What an earlier round left is not this one's.
    collect();
    const started = performance.now();
    let last = started;
    const steps = compileInSteps(rulebook);
    for (let step = steps.next(); ; step = steps.next()) {
      const now = performance.now();
      // The first round warms up.
      if (round > 0) longest = Math.max(longest, now - last);
      last = now;
      if (!step.done) continue;
      image = step.value;
      break;
    }
    if (round > 0) seconds.push((performance.now() - started) / 1000);
  }
  const opened: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const started = performance.now();
    const matches: TermMatch[] = [];
    openImage(image).find(new Words().fill(fold('Nike Air Max 90 running shoes')), matches);
    opened.push(performance.now() - started);
  }
  const memoryOverImage = resident(image);
  const bytesPerTerm = (image.byteLength - starter) / 1_000_000;
  process.stdout.write(
    `\nAn image of a million marks: ${(image.byteLength / 1e6).toFixed(1)} MB, ` +
      `compiled in ${median(seconds).toFixed(2)} s, no step over ${longest.toFixed(0)} ms, ` +
      `first match ${median(opened).toFixed(2)} ms after opening, in memory ${memoryOverImage.toFixed(3)} times the image\n`,
  );
  return {
    openToFirstMatchMs: round(median(opened)),
    bytesPerTerm: round(bytesPerTerm),
    compile1MSeconds: round(median(seconds)),
    compileLongestSliceMs: round(longest),
    memoryOverImage: round(memoryOverImage),
  };
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** What an open image and a thousand matched titles hold on to, over the image's own bytes. */
function resident(image: ArrayBuffer): number {
  const collect = collector();
  const held = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const rulebook = openLayers(image.slice(0), undefined);
  for (let i = 0; i < 1000; i += 1)
    findTerms(`Nike Air Max ${i} running shoes, size ${i}`, rulebook);
  const after = held();
  // Used here, so that it is still held above.
  if (rulebook.name === '') throw new Error('the image names no rulebook');
  return (after - before) / image.byteLength;
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;
