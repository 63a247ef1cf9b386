import { browser } from 'wxt/browser';

/** Whether listings are counted on this machine, and for how long. */
export interface CountingSettings {
  on: boolean;
  /** Days after which counts are deleted; nought keeps them until the user deletes them. */
  keepDays: number;
}

/** What the settings page offers. */
export const keepingTimes = [30, 90, 365, 0] as const;

const countingSettingsKey = 'counting';

/** Written by `keepCountingSettings` only; the worker carries no validation for it. */
export async function countingSettings(): Promise<CountingSettings> {
  const kept = (await browser.storage.local.get(countingSettingsKey))[countingSettingsKey];
  return { on: true, keepDays: 365, ...(kept as Partial<CountingSettings> | undefined) };
}

/** Rejects where the browser can't keep them. */
export async function keepCountingSettings(settings: CountingSettings): Promise<void> {
  await browser.storage.local.set({ [countingSettingsKey]: settings });
}
