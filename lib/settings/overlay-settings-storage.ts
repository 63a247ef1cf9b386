import { browser } from 'wxt/browser';
import type { Settings } from './overlay-settings.ts';

export const settingsKey = 'settings';
const collapsedKey = 'resultsLineCollapsed';

/** What of `browser.storage.local` the overlay goes by. */
export interface KeptForOverlay {
  /** A value that can't be right does no more here than its default would. */
  settings?: Partial<Settings>;
  resultsLineCollapsed?: boolean;
}

/**
 * Calls back with what is kept, and again with every change of it. Where the browser doesn't
 * answer, nothing is kept. The views validate what they keep; the overlay loads on every page, and
 * carries no validation for it.
 */
export async function followOverlaySettings(
  onChange: (kept: KeptForOverlay) => void,
  signal: AbortSignal,
): Promise<void> {
  const { local } = browser.storage;
  const keys = [settingsKey, collapsedKey];
  const tell = async () => onChange(await local.get(keys).catch(() => ({})));
  const listener = (changes: object) => {
    if (keys.some((key) => key in changes)) void tell();
  };
  local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Once the extension is gone there is nothing left to take the listener from.
    if (browser.runtime?.id) local.onChanged.removeListener(listener);
  });
  // A page that the browser had put aside heard of nothing meanwhile.
  const returned = ({ persisted }: PageTransitionEvent) => persisted && void tell();
  window.addEventListener('pageshow', returned, { signal });
  await tell();
}

export async function keepResultsLineCollapsed(collapsed: boolean): Promise<void> {
  await browser.storage.local.set({ [collapsedKey]: collapsed });
}
