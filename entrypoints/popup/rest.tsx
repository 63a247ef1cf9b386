import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/popup.tsx';
import { popupRest, type RestActions, type RestState } from '../../components/popup/rest.tsx';
import type { BatchActions } from '../../components/results/report-selected.tsx';
import { interfaceLanguage, say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { sendMessage } from '../../lib/messages.ts';
import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { followSettings } from '../../lib/settings/settings-storage.ts';
import {
  followSitesReadAlways,
  readAlways,
  sitesReadAlways,
  stopReadingAlways,
} from '../../lib/sites/read-always.ts';
import { type Database, database } from '../../lib/storage/database.ts';
import { healthOf } from '../../lib/storage/health-store.ts';
import { allExceptions } from '../../lib/storage/kept-exceptions.ts';
import { allReports } from '../../lib/storage/ledger-store.ts';
import { allPurchases } from '../../lib/storage/purchase-store.ts';
import { keptReporter } from '../../lib/storage/reporter-store.ts';
import { askToReadAgain, followTab, openTab, type TabPage } from '../../lib/tabs.ts';
import { batchActions } from './batch-actions.ts';
import { exceptionActions } from './exception-actions.ts';
import { formActions } from './form-actions.ts';
import { purchaseActions } from './purchase-actions.ts';
import { reportActions } from './report-actions.ts';

/**
 * Loads all that the verdict doesn't wait for, and shows it as it comes.
 * @param first what the popup shows already.
 * @returns what can be done from the first content on.
 */
export function loadRest(
  tab: number | undefined,
  first: () => PopupState,
  show: (change: Partial<PopupState>) => void,
): BatchActions {
  let state: RestState = {
    directory: [],
    reporting: {
      reporter: unnamedShopper,
      about: {
        rulebook: '',
        extensionVersion: browser.runtime.getManifest().version,
        evidenceLanguage: interfaceLanguage(),
      },
      reports: [],
      exceptions: [],
    },
    formOf: first().formOf,
    exceptions: [],
    purchases: [],
    sites: [],
    failures: [],
  };

  function update(change: Partial<RestState>) {
    state = { ...state, ...change };
    show({ rest: (page) => popupRest(page, state, actions) });
  }

  function updateReporting(change: Partial<RestState['reporting']>) {
    update({ reporting: { ...state.reporting, ...change } });
  }

  function exceptionsRead(exceptions: RestState['exceptions']) {
    update({ exceptions, reporting: { ...state.reporting, exceptions } });
  }

  async function reportsChanged() {
    updateReporting({ reports: await allReports(await database()) });
    await sendMessage('reportsChanged');
  }

  const actions: RestActions = {
    ...reportActions(tab, () => state.reporting.about, reportsChanged),
    ...formActions(tab),
    ...exceptionActions(async () => {
      exceptionsRead(await allExceptions(await database()));
      if (tab !== undefined) await askToReadAgain(tab);
    }),
    ...purchaseActions(
      tab,
      () => state.reporting,
      async () => update({ purchases: await allPurchases(await database()) }),
    ),
    readAlways,
    stopReadingAlways: (origin) => void stopReadingAlways(origin),
    openWorkbench: () => void openTab(browser.runtime.getURL('/workbench.html')),
    setUpBrand: () => void openTab(browser.runtime.getURL(`/workbench.html#wizard/goods/${tab}`)),
    comparePrice: (listing) => sendMessage('comparePrice', listing),
  };

  /** Only a page that has changed says how often that was so. */
  async function showHealth(page: TabPage | undefined) {
    if (page?.state !== 'read' || page.reading.changed.length === 0) return;
    const health = await healthOf(await database(), page.reading.marketplace).catch(() => {});
    if (health) update({ health });
  }

  const showSites = async () => update({ sites: await sitesReadAlways() });
  void showSites();
  followSitesReadAlways(() => void showSites());
  followSettings((settings) => show({ settings }));
  void showHealth(first().page);
  if (tab !== undefined) followTab(tab, (page) => void showHealth(page));
  void packagedDirectory().then((directory) => update({ directory }));
  sendMessage('rulebookState').then(
    (rulebook) => {
      update({ rulebook });
      const named = `${rulebook.name} (${rulebook.released})`;
      updateReporting({ about: { ...state.reporting.about, rulebook: named } });
    },
    ({ message }: Error) =>
      update({ failures: [...state.failures, say('rulebookMissing', message)] }),
  );
  // Where the database can't be used, the rulebook's state says so.
  const opened = database();
  const keep = <Kept,>(kept: (from: Database) => Promise<Kept>, update: (kept: Kept) => void) =>
    void opened.then(kept).then(update, () => {});
  keep(allReports, (reports) => updateReporting({ reports }));
  keep(keptReporter, (reporter) => updateReporting({ reporter }));
  keep(allExceptions, exceptionsRead);
  keep(allPurchases, (purchases) => update({ purchases }));
  // Nobody looks for it first.
  void import('../../lib/marketplaces/notorious-markets.ts').then(({ notoriousRecord }) =>
    update({ notoriousRecord }),
  );
  update({});
  // Opened for this, as the page's panel does.
  if (location.hash === '#report') document.getElementById('report')?.focus();

  return batchActions(() => {
    const { page } = first();
    return {
      ...state.reporting,
      about: {
        ...state.reporting.about,
        ...(page?.state === 'read' && { seenAt: page.reading.readAt }),
      },
      directory: state.directory,
    };
  }, reportsChanged);
}
