import { browser } from 'wxt/browser';
import type { Settings } from './overlay-settings.ts';

export const settingsKey = 'settings';
const collapsedKey = 'resultsLineCollapsed';

/** What of `browser.storage.local` the overlay goes by. */
export interface KeptForOverlay {
  /** Written by `keepSettings` only, which checks it. */
  settings?: Partial<Settings>;
  resultsLineCollapsed?: boolean;
}

/** What of `browser.storage.local` settings are, unchecked: written by `keepSettings` only. */
export async function uncheckedSettings(): Promise<Partial<Settings> | undefined> {
  const kept = await browser.storage.local.get<Record<string, unknown>>(settingsKey);
  return kept[settingsKey] as Partial<Settings> | undefined;
}

/**
 * Calls back with what is kept, and again with every change of it. Where the browser doesn't
 * answer, nothing is kept. The overlay loads on every page, and carries no validation.
 */
export async function followOverlaySettings(
  onChange: (kept: KeptForOverlay) => void,
  signal: AbortSignal,
): Promise<void> {
  const { local } = browser.storage;
  const keys = [settingsKey, collapsedKey];
  const kept = async () => (await local.get<Record<string, unknown>>(keys)) as KeptForOverlay;
  const tell = async () => onChange(await kept().catch((): KeptForOverlay => ({})));
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
