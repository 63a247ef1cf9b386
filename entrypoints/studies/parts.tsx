import type { ComponentChild } from 'preact';
import { CountsView } from '../../components/studies/counts-view.tsx';
import { EnforcementView } from '../../components/studies/enforcement-view.tsx';
import { ListsView } from '../../components/studies/lists-view.tsx';
import { type Part, StudiesPage } from '../../components/studies/studies-page.tsx';
import { StudyList } from '../../components/studies/study-list.tsx';
import { StudyView } from '../../components/studies/study-view.tsx';
import type { CountSums, SummedBy } from '../../lib/counting/count-sums.ts';
import { type JoinedDays, joinDays } from '../../lib/counting/joined-days.ts';
import { localDay } from '../../lib/counting/local-day.ts';
import { say } from '../../lib/i18n.ts';
import { countingSettings } from '../../lib/settings/counting-settings.ts';
import { countedDays, countedTotals, packSeen } from '../../lib/storage/count-store.ts';
import { database } from '../../lib/storage/database.ts';
import { allHealth } from '../../lib/storage/health-store.ts';
import { allStudies, listingsOf } from '../../lib/storage/study-store.ts';
import { countedSums } from '../../lib/storage/sums-store.ts';
import { nextStep } from '../../lib/studies/walk.ts';
import { exportCounts } from './counts-actions.ts';
import { keepSizes, readLedger } from './enforcement-actions.ts';
import { type OpenStudy, studyActions } from './study-actions.ts';
import { beginStudy, keepDraft, keptDraft } from './study-list-actions.ts';

interface Screen {
  draw: (view: ComponentChild) => void;
  nameOfMarketplace: (id: string) => string;
  /** A failure in words. */
  failed: (error: unknown) => string;
}

/** Shows one part of the page: `counts`, `studies`, `study/ID`, `enforcement` or `lists`. */
export async function showPart(address: string, screen: Screen): Promise<void> {
  const [name, id] = address.split('/');
  if (name === 'study' && id) return showStudy(id, screen);
  if (name === 'studies') return showStudies(screen);
  if (name === 'enforcement') return showEnforcement(screen);
  if (name === 'lists') return showLists(screen);
  return showCounts(screen);
}

/** Draws a part with what came of the last thing done. */
function page(part: Part, { draw, failed }: Screen, view: () => ComponentChild) {
  let outcome: string | undefined;
  const update = () =>
    draw(
      <StudiesPage part={part} outcome={outcome}>
        {view()}
      </StudiesPage>,
    );
  const tell = async (doing: Promise<string>) => {
    outcome = await doing.catch(failed);
    update();
  };
  return { update, tell };
}

async function showCounts(screen: Screen): Promise<void> {
  const opened = await database();
  const [{ on }, totals, health] = await Promise.all([
    countingSettings(),
    packSeen(opened).then(() => countedTotals(opened)),
    allHealth(opened),
  ]);
  let sums: Readonly<Record<SummedBy, CountSums>> | undefined;
  let counted: JoinedDays | undefined;
  const { update, tell } = page('counts', screen, () => (
    <CountsView
      totals={totals}
      sums={sums}
      counted={counted}
      on={on}
      health={health}
      nameOfMarketplace={screen.nameOfMarketplace}
      onExport={(...asked) =>
        tell(
          detail.then((all) => exportCounts(all, ...asked)).then((name) => say('exportDone', name)),
        )
      }
    />
  ));
  // What the totals can't tell is shown after them, and all of the days read last.
  const summed = countedSums(opened);
  update();
  const detail = Promise.all([summed, painted()])
    .then(([read]) => {
      sums = read;
      update();
      return countedDays(opened);
    })
    .then(joinDays);
  detail.then(
    (all) => {
      counted = all;
      update();
    },
    (error: unknown) => tell(Promise.reject(error)),
  );
}

const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

async function showStudies(screen: Screen): Promise<void> {
  const [studies, kept] = await Promise.all([database().then(allStudies), keptDraft()]);
  let draft = kept;
  const { update, tell } = page('studies', screen, () => (
    <StudyList
      studies={studies}
      draft={draft}
      onDraft={(changed) => {
        draft = changed;
        update();
        keepDraft(changed).catch((error: unknown) => tell(Promise.reject(error)));
      }}
      onCreate={(wanted) =>
        void tell(
          beginStudy(wanted).then(({ id }) => {
            location.hash = `#study/${id}`;
            return say('studyCreated');
          }),
        )
      }
    />
  ));
  update();
}

async function showStudy(id: string, screen: Screen): Promise<void> {
  const opened = await database();
  const [studies, listings] = await Promise.all([allStudies(opened), listingsOf(opened, id)]);
  const study = studies.find((one) => one.id === id);
  if (!study) return page('studies', screen, () => <p>{say('studyGone')}</p>).update();
  let shown: OpenStudy = { study, listings };
  const { update, tell } = page('studies', screen, () => (
    <StudyView
      study={shown.study}
      studies={studies}
      listings={shown.listings}
      next={
        shown.study.frame.searches.length > 0
          ? nextStep(shown.study, localDay(new Date()))
          : undefined
      }
      tab={shown.tab}
      importing={shown.importing}
      nameOfMarketplace={screen.nameOfMarketplace}
      actions={actions}
    />
  ));
  const actions = studyActions({
    shown: () => shown,
    update: (change) => {
      shown = { ...shown, ...change };
      update();
    },
    tell,
    nameOfMarketplace: screen.nameOfMarketplace,
    removed: () => {
      location.hash = '#studies';
    },
  });
  update();
}

async function showEnforcement(screen: Screen): Promise<void> {
  const ledger = await readLedger();
  let { set } = ledger;
  const { update, tell } = page('enforcement', screen, () => (
    <EnforcementView
      reports={ledger.reports}
      isMajor={(brand) => set[brand] ?? ledger.starter.has(brand)}
      onMajor={(brand, major) => {
        set = { ...set, [brand]: major };
        void tell(keepSizes(set).then(() => ''));
      }}
      nameOfMarketplace={screen.nameOfMarketplace}
    />
  ));
  update();
}

async function showLists(screen: Screen): Promise<void> {
  page('lists', screen, () => <ListsView nameOfMarketplace={screen.nameOfMarketplace} />).update();
}
