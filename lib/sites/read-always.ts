import { browser } from 'wxt/browser';

/**
 * Sites beyond the marketplaces that the user wants read without being asked each time. Each is an
 * origin that the user has named here and given the browser's leave for: taking back either ends it.
 */
const key = 'sitesReadAlways';

const patternOf = (origin: string) => `${origin}/*`;

/** Origins, such as `https://shop.example`, in the order in which they were added. */
export async function sitesReadAlways(): Promise<string[]> {
  const named = await namedSites();
  const given = await Promise.all(named.map(isAllowed));
  return named.filter((_, at) => given[at]);
}

async function isAllowed(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [patternOf(origin)] });
  } catch {
    return false;
  }
}

/** Some addresses can't be asked for at all: Firefox knows no ports, and no browser files by origin. */
async function ask(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(origin)] });
  } catch {
    return false;
  }
}

/** Asks for the browser's leave, so it must be called in a click; false where it isn't given. */
export async function readAlways(origin: string): Promise<boolean> {
  const asking = ask(origin);
  // The popup may be gone once the browser asks: what is named without leave is as good as not named.
  const naming = changeNames((names) => [...names.filter((name) => name !== origin), origin]);
  const [given] = await Promise.all([asking, naming]);
  if (!given) await changeNames((names) => names.filter((name) => name !== origin));
  return given;
}

export async function stopReadingAlways(origin: string): Promise<void> {
  await changeNames((names) => names.filter((name) => name !== origin));
  // Leave that the extension has from its manifest can't be given back, and needn't be.
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => {});
}

/** Calls back whenever they may be others now, whoever has changed them. */
export function followSitesReadAlways(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) onChange();
  });
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

async function namedSites(): Promise<string[]> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

async function changeNames(change: (names: string[]) => string[]): Promise<void> {
  await browser.storage.local.set({ [key]: change(await namedSites()) });
}
