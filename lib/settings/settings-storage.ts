import { browser } from 'wxt/browser';
import type { Settings } from './overlay-settings.ts';
import { settingsKey } from './overlay-settings-storage.ts';
import { settingsFrom } from './settings.ts';

export async function keptSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** Rejects where the browser can't keep them. Open tabs hear of it by themselves. */
export async function keepSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settingsFrom(settings) });
}

/** Calls back when another view has changed them. */
export function followSettings(onChange: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[settingsKey];
    if (change) onChange(settingsFrom(change.newValue));
  });
}
