import { atOnce, type Steps } from '../steps.ts';
import { type Entity, readJsonLd } from './json-ld.ts';
import { type Line, linesIn } from './labelled.ts';
import { readMicrodata } from './microdata.ts';
import type { Page } from './page.ts';

/** What a page says to machines, and its short lines: each is read once, and only when asked for. */
export const jsonLdOf = ({ document, found }: Page): readonly Entity[] => {
  found.jsonLd ??= atOnce(readJsonLd(document));
  return found.jsonLd;
};

/** Microdata and RDFa: both are entities on elements. */
export const microdataOf = ({ document, found }: Page): readonly Entity[] => {
  found.microdata ??= atOnce(readMicrodata(document));
  return found.microdata;
};

/** Reads both in steps; the two above have it at hand then. */
export function* readMarkup({ document, found }: Page): Steps<void> {
  found.jsonLd ??= yield* readJsonLd(document);
  yield;
  found.microdata ??= yield* readMicrodata(document);
  yield;
}

/** Its short lines, among which labels are looked for. */
export function* linesOf({ document, found }: Page): Steps<readonly Line[]> {
  found.lines ??= yield* linesIn(document);
  return found.lines;
}
