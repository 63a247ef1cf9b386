import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions, type PopupState } from '../../components/popup/popup.tsx';
import { interfaceDirection, interfaceLanguage, say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { sendMessage } from '../../lib/messages.ts';
import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { followSettings, keptSettings } from '../../lib/settings/settings-storage.ts';
import {
  followSitesReadAlways,
  readAlways,
  sitesReadAlways,
  stopReadingAlways,
} from '../../lib/sites/read-always.ts';
import { database } from '../../lib/storage/database.ts';
import { reportOfTab } from '../../lib/storage/form-tabs.ts';
import { healthOf } from '../../lib/storage/health-store.ts';
import { allExceptions } from '../../lib/storage/kept-exceptions.ts';
import { allReports } from '../../lib/storage/ledger-store.ts';
import { allPurchases } from '../../lib/storage/purchase-store.ts';
import { keptReporter } from '../../lib/storage/reporter-store.ts';
import {
  askToReadAgain,
  followTab,
  lastReadInTab,
  openSettings,
  openTab,
  pageInTab,
  readThisPage,
  showListing,
  type TabPage,
  tabOfView,
} from '../../lib/tabs.ts';
import { batchActions } from './batch-actions.ts';
import { exceptionActions } from './exception-actions.ts';
import { formActions } from './form-actions.ts';
import { purchaseActions } from './purchase-actions.ts';
import { reportActions } from './report-actions.ts';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
const root = document.getElementById('popup') as HTMLElement;

// The rulebook and the ledger come when they come: the verdict doesn't wait for them.
const rulebook = sendMessage('rulebookState');
const reports = database().then(allReports);
const reporter = database().then(keptReporter);
const exceptions = database().then(allExceptions);
const purchases = database().then(allPurchases);
const settings = keptSettings();
const viewed = tabOfView();
const present = viewed.then((tab): TabPage | Promise<TabPage> =>
  tab === undefined ? { state: 'unread' } : pageInTab(tab),
);
const lastRead = viewed.then((tab) => (tab === undefined ? undefined : lastReadInTab(tab)));
const [tab, page, directory] = await Promise.all([
  viewed,
  lastRead.then((last) => last ?? present),
  packagedDirectory(),
]);

const openKey = new URLSearchParams(location.search).get('listing');
let state: PopupState = {
  page,
  ...(openKey !== null && { openKey }),
  directory,
  reporting: {
    reporter: unnamedShopper,
    about: {
      rulebook: '',
      extensionVersion: browser.runtime.getManifest().version,
      evidenceLanguage: interfaceLanguage(),
    },
    reports: [],
  },
  exceptions: [],
  purchases: [],
  sites: [],
  failures: [],
};

function update(change: Partial<PopupState>) {
  state = { ...state, ...change };
  render(<Popup state={state} actions={actions} />, root);
}

function updateReporting(change: Partial<PopupState['reporting']>) {
  update({ reporting: { ...state.reporting, ...change } });
}

async function reportsChanged() {
  updateReporting({ reports: await allReports(await database()) });
  await sendMessage('reportsChanged');
}

const actions: PopupActions = {
  ...reportActions(tab, () => state.reporting.about, reportsChanged),
  ...formActions(tab),
  ...batchActions(
    () => ({
      ...state.reporting,
      about: {
        ...state.reporting.about,
        ...(state.page.state === 'read' && { seenAt: state.page.reading.readAt }),
      },
      directory: state.directory,
    }),
    reportsChanged,
  ),
  ...exceptionActions(async () => {
    update({ exceptions: await allExceptions(await database()) });
    if (tab !== undefined) await askToReadAgain(tab);
  }),
  ...purchaseActions(
    tab,
    () => state.reporting,
    async () => update({ purchases: await allPurchases(await database()) }),
  ),
  readAlways,
  stopReadingAlways: (origin) => void stopReadingAlways(origin),
  readThisPage: async () => {
    if (tab !== undefined) await readThisPage(tab);
  },
  openSettings: () => {
    const { page } = state;
    void openSettings(
      page.state === 'read' && page.reading.known ? page.reading.marketplace : undefined,
    );
  },
  openWorkbench: () => void openTab(browser.runtime.getURL('/workbench.html')),
  comparePrice: (listing) => sendMessage('comparePrice', listing),
  showOnPage: async ({ key }) => tab !== undefined && showListing(tab, key),
};

/** Only a page that has changed says how often that was so. */
async function showHealth() {
  const { page } = state;
  if (page.state !== 'read' || page.reading.changed.length === 0) return;
  const health = await healthOf(await database(), page.reading.marketplace).catch(() => undefined);
  if (health) update({ health });
}

update({});
// Opened for this, as the page's panel does.
if (location.hash === '#report') document.getElementById('report')?.focus();
if (tab !== undefined) {
  void reportOfTab(tab).then((formOf) => formOf && update({ formOf }));
  followTab(tab, (reading) => {
    update({ page: { state: 'read', reading } });
    void showHealth();
  });
  void showHealth();
  void present.then(async ({ state: now }) => {
    // At the same address, but nothing of ours reads there any more.
    if (now === 'unread') update({ page: { state: 'unread' } });
    if (now === 'awaited') await askToReadAgain(tab);
  });
}
rulebook.then(
  (found) => {
    update({ rulebook: found });
    const named = `${found.name} (${found.released})`;
    updateReporting({ about: { ...state.reporting.about, rulebook: named } });
  },
  ({ message }: Error) =>
    update({ failures: [...state.failures, say('rulebookMissing', message)] }),
);
purchases.then((kept) => update({ purchases: kept })).catch(() => {});
const showSites = async () => update({ sites: await sitesReadAlways() });
void showSites();
followSitesReadAlways(() => void showSites());
settings.then((kept) => update({ settings: kept })).catch(() => {});
followSettings((changed) => update({ settings: changed }));
// Nobody looks for it first.
void import('../../lib/marketplaces/notorious-markets.ts').then(({ notoriousRecord }) =>
  update({ notoriousRecord }),
);
// Where the database can't be used, the rulebook's state says so.
reports.then((kept) => updateReporting({ reports: kept })).catch(() => {});
reporter.then((kept) => updateReporting({ reporter: kept })).catch(() => {});
exceptions.then((kept) => update({ exceptions: kept })).catch(() => {});
