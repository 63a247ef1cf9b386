import { strToU8, zipSync } from 'fflate';
import { claimOf } from '../reporting/claim.ts';
import { canonicalJson } from '../reporting/evidence/canonical-json.ts';
import { lumenNoticeJson } from '../reporting/notice-json.ts';
import { project } from '../reporting/project.ts';
import { lumen } from '../reporting/standards/lumen.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { groupings, groupsOf, resultsOf, shownGroups, toldResults } from '../studies/results.ts';
import { isFlaggedIn, type Study, type StudyListing } from '../studies/study.ts';
import { csv } from './csv.ts';
import { dsaCodes } from './dsa-codes.ts';
import type { Provenance } from './provenance.ts';

export interface StudyToExport {
  study: Study;
  listings: readonly StudyListing[];
  rulebook: Rulebook;
  provenance: Provenance;
  /** Counts under this are left out of tables; nought leaves none out. */
  suppressedUnder: number;
}

/** What the files are and what their columns mean, in English: they go to readers of any language. */
export const studyCodebook: Readonly<Record<string, string>> = {
  'study.json': 'Question, frame, protocol, pages walked and missing, results, and this codebook.',
  'listings.jsonl':
    'Every listing, one a line, as `npm run -s touchstone -- score --rulebook rulebook.json < listings.jsonl` takes them; it gives the verdicts of this study again.',
  'verdicts.jsonl': 'Those verdicts, in the same order: id, level, total (decibans).',
  'labels.csv': 'What raters said who had not seen the verdicts.',
  'tables.csv': 'Shares flagged by marketplace, brand, category, day and search.',
  'lumen.json':
    'Flagged listings as notices for the Lumen database, without a sender: nobody has sent them.',
  'rulebook.json': 'The rulebook that the listings were weighed by.',
  level:
    'authorised, clear, caution, suspect or unknown: what the rulebook says, not what goods are.',
  flagged: 'Listings at the study’s threshold and above.',
  of: 'All listings of the row. Pages that couldn’t be read are missing from it, and told in study.json.',
  low_high: 'Wilson’s 95 % interval.',
  suppression: 'Counts under `suppressedUnder` are left empty, and what would give them away.',
  dsa_category: 'How the DSA Transparency Database would file a flagged listing.',
  dsa_keyword: 'The same database’s keyword.',
};

/** A study whole, as a zip: figures, and all that they were made of. */
export function studyZip(exported: StudyToExport): Uint8Array<ArrayBuffer> {
  const { listings, rulebook } = exported;
  const files: Record<string, string> = {
    'study.json': studyJson(exported),
    'listings.jsonl': lines(listings.map(({ listing }) => listing)),
    'verdicts.jsonl': lines(
      listings.map(({ listing: { id }, level, total }) => ({ id, level, total })),
    ),
    'labels.csv': labelsCsv(exported),
    'tables.csv': tablesCsv(exported),
    'lumen.json': `${JSON.stringify({ notices: lumenNotices(exported) }, undefined, 2)}\n`,
    'rulebook.json': canonicalJson(rulebook),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
}

const lines = (values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

export function studyJson({ study, listings, provenance, suppressedUnder }: StudyToExport): string {
  return `${JSON.stringify(
    {
      format: 'touchstone-study',
      version: 1,
      ...provenance,
      study,
      results: toldResults(resultsOf(study, listings), suppressedUnder),
      suppressedUnder,
      codebook: studyCodebook,
    },
    undefined,
    2,
  )}\n`;
}

/** Shares by each grouping; a row's counts are its flagged and its other listings. */
export function tablesCsv({ study, listings, suppressedUnder }: StudyToExport): string {
  const tables = groupings.map((by) => groupsOf(study, listings, by));
  const told = shownGroups(tables, suppressedUnder);
  return csv(
    ['by', 'value', 'flagged', 'of', 'share', 'low', 'high'],
    groupings.flatMap((by, i) => {
      const shown = new Set(told[i]);
      return (tables[i] ?? []).map((group) => {
        const { value, hits, of, share } = group;
        return shown.has(group)
          ? [by, value, hits, of, share?.value, share?.interval[0], share?.interval[1]]
          : [by, value];
      });
    }),
  );
}

function labelsCsv({ study, listings }: StudyToExport): string {
  const byKey = new Map(listings.map((listing) => [listing.key, listing]));
  return csv(
    ['marketplace', 'id', 'level', 'first', 'second', 'dsa_category', 'dsa_keyword'],
    (study.sample?.keys ?? []).flatMap((key) => {
      const one = byKey.get(key);
      if (!one) return [];
      const codes = dsaCodes(isFlaggedIn(study, one), one.brand?.id);
      const { first, second } = one.labels;
      const { marketplace, id } = one.listing;
      return [[marketplace, id, one.level, first, second, codes?.category, codes?.keyword]];
    }),
  );
}

function lumenNotices({ study, listings, provenance }: StudyToExport): unknown[] {
  const nobody = { kind: 'shopper', contact: {} } as const;
  const { rulebook, extensionVersion } = provenance;
  const context = {
    language: 'en',
    rulebook: `${rulebook.name} ${rulebook.released}`,
    extensionVersion,
  };
  return listings
    .filter((listing) => isFlaggedIn(study, listing))
    .flatMap(({ listing, evidence, brand }) => {
      const verdict = { evidence: [...evidence], brands: brand ? [brand] : [] };
      return lumenNoticeJson(project(claimOf(listing, verdict, nobody, context), lumen)) ?? [];
    });
}
