import { browser } from 'wxt/browser';
import { followSitesReadAlways, sitesReadAlways } from './read-always.ts';

const prefix = 'site:';
const script = '/content-scripts/overlay.js';

/** Keeps the browser reading what the user wants read always, from now on and over updates. */
export function keepSitesRegistered(): void {
  let last = Promise.resolve();
  // One after the other: who registers twice at once is refused.
  const soon = () => {
    last = last
      .then(registerSites)
      .catch((error: unknown) => console.warn('Touchstone could not add a site:', error));
  };
  followSitesReadAlways(soon);
  browser.runtime.onInstalled.addListener(soon);
  browser.runtime.onStartup.addListener(soon);
}

async function registerSites(): Promise<void> {
  const wanted = new Map((await sitesReadAlways()).map((origin) => [prefix + origin, origin]));
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));
  const gone = registered.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted].filter(([id]) => !registered.includes(id));
  if (fresh.length > 0)
    await browser.scripting.registerContentScripts(
      fresh.map(([id, origin]) => ({
        id,
        matches: [`${origin}/*`],
        js: [script],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
}
