import { render } from 'preact';
import { type FirstActions, Popup, type PopupState } from '../../components/popup/popup.tsx';
import { interfaceDirection, interfaceLanguage } from '../../lib/i18n.ts';
import { uncheckedSettings } from '../../lib/settings/overlay-settings-storage.ts';
import { reportOfTab } from '../../lib/storage/form-tabs.ts';
import {
  askToReadAgain,
  followTab,
  glanceAtTab,
  lastReadInTab,
  openSettings,
  pageInTab,
  readThisPage,
  showListing,
  tabOfView,
  type ViewedTab,
} from '../../lib/tabs.ts';

// The verdict is shown before anything else is so much as loaded: what it doesn't need is in `rest.tsx`.
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
const root = document.getElementById('popup') as HTMLElement;
let state: PopupState = {};

function show(change: Partial<PopupState>) {
  state = { ...state, ...change };
  render(<Popup state={state} actions={actions} />, root);
}

const actions: FirstActions = {
  reportMany: async (...selection) => (await rest).reportMany(...selection),
  readThisPage: async () => {
    if (tab !== undefined) await readThisPage(tab);
  },
  openSettings: () => {
    const { page } = state;
    void openSettings(
      page?.state === 'read' && page.reading.known ? page.reading.marketplace : undefined,
    );
  },
  showOnPage: async ({ key }) => tab !== undefined && showListing(tab, key),
};

const openKey = new URLSearchParams(location.search).get('listing') ?? undefined;
const viewed = await tabOfView();
const tab = viewed?.id;
const [page, settings, formOf] = await Promise.all([
  viewed ? firstOf(viewed) : ({ state: 'unread' } as const),
  uncheckedSettings().catch(() => undefined),
  tab === undefined ? undefined : reportOfTab(tab),
]);
show({ page, settings, formOf, openKey });
const drawn = painted();
const rest = drawn
  .then(() => import('./rest.tsx'))
  .then(({ loadRest }) => loadRest(tab, () => state, show));
await drawn;
if (tab !== undefined) {
  followTab(tab, (page) => show({ page }));
  const last = await lastReadInTab(tab);
  if (last) show({ page: last });
  const present = await pageInTab(tab);
  // At the same address, perhaps, but nothing of ours reads there any more.
  if (!last || present.state === 'unread') show({ page: present });
  if (present.state === 'awaited') await askToReadAgain(tab);
}

/** A listing that the popup is opened for may not be among the first. */
function firstOf(viewed: ViewedTab) {
  return openKey === undefined ? glanceAtTab(viewed) : lastReadInTab(viewed.id);
}

/**
 * Until what was drawn is on the screen: what else is to be had would keep the browser from putting
 * it there. Where nothing is painted, as in a hidden tab, for a moment.
 */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, 250);
  });
}
