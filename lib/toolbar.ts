import { browser } from 'wxt/browser';
import { type MessageKey, say } from './i18n.ts';
import { isFlagged, type Threshold } from './settings/overlay-settings.ts';
import type { Level } from './verdict/verdict.ts';
import { levelOfTab, type TabReading } from './weighing/tab-reading.ts';

/** The icon's states differ in shape as well as in colour. */
export type IconState = 'neutral' | 'clear' | 'caution' | 'suspect';

const iconStates: Record<Level, IconState> = {
  unknown: 'neutral',
  excepted: 'neutral',
  clear: 'clear',
  authorised: 'clear',
  caution: 'caution',
  suspect: 'suspect',
};

/** Shows on a tab's toolbar button what its page came to, by the user's threshold for it. */
export async function showInToolbar(
  tabId: number,
  reading: TabReading,
  threshold: Threshold,
): Promise<void> {
  const { action } = browser;
  const level = levelOfTab(reading);
  const flagged = reading.listings.filter(({ verdict }) =>
    isFlagged(verdict.level, threshold),
  ).length;
  const many = reading.page !== 'listing';
  // On a page of many, one authorised seller says nothing of the page.
  const state = many && flagged === 0 ? 'neutral' : iconStates[level];
  try {
    await Promise.all([
      action.setIcon({ tabId, path: iconPaths(state) }),
      action.setBadgeText({ tabId, text: many && flagged > 0 ? String(flagged) : '' }),
      action.setBadgeBackgroundColor({ tabId, color: '#3a3631' }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setTitle({ tabId, title: titleOf(reading, level, flagged) }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to show anything on.
  }
}

function iconPaths(state: IconState): Record<string, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
}

function titleOf({ page, listings }: TabReading, level: Level, flagged: number): string {
  if (page !== 'listing') return say('toolbarResults', flagged, listings.length);
  return say('toolbarListing', say(`level_${level}` satisfies MessageKey));
}

/** Shows on the button, where a tab has nothing of its own to show, how many reports are due. */
export async function showDue(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due > 0 ? `${due}!` : '' });
}
