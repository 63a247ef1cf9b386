import { browser } from 'wxt/browser';

/** Which report a tab was opened for, until the browser is closed. */
const keyOf = (tab: number) => `reportForm:${tab}`;

export async function rememberFormTab(tab: number, report: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: report });
}

/** The report whose form the tab shows, as far as it was opened from here. */
export async function reportOfTab(tab: number): Promise<string | undefined> {
  const key = keyOf(tab);
  const found: unknown = (await browser.storage.session.get(key))[key];
  return typeof found === 'string' ? found : undefined;
}

export async function forgetFormTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
