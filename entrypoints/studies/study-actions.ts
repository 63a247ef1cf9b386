import { browser } from 'wxt/browser';
import { download } from '../../components/kit/download.ts';
import type { StudyActions } from '../../components/studies/study-view.tsx';
import type { WalkTab } from '../../components/studies/walk-panel.tsx';
import { localDay } from '../../lib/counting/local-day.ts';
import { say } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import { sendMessage } from '../../lib/messages.ts';
import { smallestShown } from '../../lib/statistics/suppression.ts';
import { database } from '../../lib/storage/database.ts';
import { rulebookInForce } from '../../lib/storage/rulebook-in-force.ts';
import {
  keepListing,
  keepStudy,
  listingsOf,
  removeStudy,
  takeIn,
} from '../../lib/storage/study-store.ts';
import { keptTabReading } from '../../lib/storage/tab-readings.ts';
import { compareStudies } from '../../lib/studies/results.ts';
import { drawSample } from '../../lib/studies/sample.ts';
import type { Study, StudyListing, WalkedPage } from '../../lib/studies/study.ts';
import { studyListing } from '../../lib/studies/study-listings.ts';
import type { WalkStep } from '../../lib/studies/walk.ts';
import { followTab } from '../../lib/tabs.ts';
import { provenance } from './counts-actions.ts';
import { repeatStudy } from './study-list-actions.ts';

/** A study as the view shows it. */
export interface OpenStudy {
  study: Study;
  listings: readonly StudyListing[];
  tab?: WalkTab;
  importing?: { done: number; of: number } | undefined;
}

interface StudyView {
  /** What is shown now. */
  shown: () => OpenStudy;
  update: (change: Partial<OpenStudy>) => void;
  /** Shows what comes of it. */
  tell: (doing: Promise<string>) => Promise<void>;
  nameOfMarketplace: (id: string) => string;
  removed: () => void;
}

/** What can be done with a study. */
export function studyActions({
  shown,
  update,
  tell,
  nameOfMarketplace,
  removed,
}: StudyView): StudyActions {
  /** The tab in which the frame is walked; readings of visits that were taken in already don't count. */
  let walkTab: number | undefined;
  let takenVisit: string | undefined;
  let cancelled = new AbortController();

  const showTab = async () => {
    const reading =
      walkTab === undefined ? undefined : await keptTabReading(browser.storage.session, walkTab);
    const fresh = reading && reading.visit !== takenVisit ? reading : undefined;
    update({ tab: fresh ? { url: fresh.url, listings: fresh.listings.length } : { listings: 0 } });
    return fresh;
  };

  const weighed = async (listing: Listing, search?: string) => {
    const verdict = await sendMessage('weighListing', listing);
    const seen = { day: localDay(new Date()), ...(search !== undefined && { search }) };
    return studyListing(shown().study.id, listing, verdict, seen);
  };

  const walkedPage = (
    { walk, search, page }: WalkStep,
    outcome: WalkedPage['outcome'],
    listings: number,
  ): Study => {
    const { study } = shown();
    const day = localDay(new Date());
    const walked = { walk, search: search.id, page, day, outcome, listings };
    return { ...study, walked: [...study.walked, walked] };
  };

  const taken = async (study: Study, listings: readonly StudyListing[]) => {
    const opened = await database();
    await takeIn(opened, study, listings);
    update({ study, listings: await listingsOf(opened, study.id) });
  };

  return {
    open: (step) =>
      void tell(
        (async () => {
          const known =
            walkTab === undefined
              ? undefined
              : await browser.tabs.get(walkTab).catch(() => undefined);
          if (known?.id !== undefined) {
            await browser.tabs.update(known.id, { url: step.address, active: true });
          } else {
            const { id } = await browser.tabs.create({ url: step.address });
            walkTab = id;
            if (id !== undefined) followTab(id, () => void showTab());
          }
          await showTab();
          return '';
        })(),
      ),
    take: (step) =>
      void tell(
        (async () => {
          const reading = await showTab();
          if (!reading) return say('walkTakenBefore');
          const { search } = step;
          const listings = await Promise.all(
            reading.listings.map(({ listing }) => weighed(listing, search.id)),
          );
          await taken(walkedPage(step, 'taken', listings.length), listings);
          takenVisit = reading.visit;
          await showTab();
          return say('walkTaken', listings.length);
        })(),
      ),
    missing: (step) =>
      void tell(
        (async () => {
          const study = walkedPage(step, 'missing', 0);
          await keepStudy(await database(), study);
          update({ study });
          return say('walkNoted');
        })(),
      ),
    importFiles: (files) =>
      void tell(
        (async () => {
          const { importLines } = await import('../../lib/studies/import-lines.ts');
          const texts = await Promise.all(files.map((file) => file.text()));
          const { listings, errors, refused, withoutListing } = importLines(texts);
          const notes = [
            ...(withoutListing > 0 ? [say('importWithoutListing', withoutListing)] : []),
            ...(errors[0] ? [say('importRefused', refused, errors[0].line, errors[0].error)] : []),
          ].join(' ');
          if (listings.length === 0) return say('importNothing', notes);
          cancelled = new AbortController();
          const found: StudyListing[] = [];
          for (const listing of listings) {
            if (cancelled.signal.aborted) {
              update({ importing: undefined });
              return say('importCancelled');
            }
            found.push(await weighed(listing));
            if (found.length % 20 === 0 || found.length === 1)
              update({ importing: { done: found.length, of: listings.length } });
          }
          await taken(shown().study, found);
          update({ importing: undefined });
          return `${say('importDone', found.length)} ${notes}`.trim();
        })().catch((error: unknown) => {
          update({ importing: undefined });
          throw error;
        }),
      ),
    cancelImport: () => cancelled.abort(),
    draw: (size, raters) =>
      void tell(
        (async () => {
          const { study, listings } = shown();
          const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
          const keys = drawSample(
            listings.map(({ key }) => key),
            size,
            seed,
          );
          const changed: Study = { ...study, sample: { seed, keys, raters } };
          await keepStudy(await database(), changed);
          update({ study: changed });
          return '';
        })(),
      ),
    label: ({ key }, rater, label) => {
      const { listings } = shown();
      const before = listings.find((one) => one.key === key);
      if (!before) return;
      const { [rater]: _, ...others } = before.labels;
      const labelled = { ...before, labels: label ? { ...others, [rater]: label } : others };
      const put = (one: StudyListing) =>
        update({ listings: shown().listings.map((other) => (other.key === key ? one : other)) });
      // At once, so that the next label is on the next listing, however quick the rater is.
      put(labelled);
      void tell(
        database()
          .then((opened) => keepListing(opened, labelled))
          .then(
            () => '',
            (error: unknown) => {
              put(before);
              throw error;
            },
          ),
      );
    },
    compare: async (earlier) =>
      compareStudies(
        { study: earlier, listings: await listingsOf(await database(), earlier.id) },
        shown(),
      ),
    exportAs: (kind, suppress) =>
      void tell(
        (async () => {
          const { study, listings } = shown();
          const suppressedUnder = suppress ? smallestShown : 0;
          const name = `touchstone-${study.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${kind}`;
          const made = await provenance();
          if (kind === 'html') {
            const { studyReportHtml } = await import('../../components/studies/study-report.tsx');
            const report = {
              study,
              listings,
              provenance: made,
              suppressedUnder,
              nameOfMarketplace,
            };
            download(studyReportHtml(report), name, 'text/html');
            return say('exportDone', name);
          }
          const { studyJson, studyZip, tablesCsv } = await import(
            '../../lib/export/study-export.ts'
          );
          const rulebook = await rulebookInForce(await database());
          const exported = { study, listings, rulebook, provenance: made, suppressedUnder };
          if (kind === 'zip') download(studyZip(exported), name, 'application/zip');
          else if (kind === 'json') download(studyJson(exported), name, 'application/json');
          else download(tablesCsv(exported), name, 'text/csv');
          return say('exportDone', name);
        })(),
      ),
    repeat: () =>
      void tell(
        repeatStudy(shown().study).then(({ id }) => {
          location.hash = `#study/${id}`;
          return say('studyCreated');
        }),
      ),
    remove: () =>
      void tell(
        (async () => {
          await removeStudy(await database(), shown().study.id);
          removed();
          return say('studyRemoved');
        })(),
      ),
  };
}
