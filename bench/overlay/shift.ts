import type { Page } from '@playwright/test';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { read } from '../../lib/reading/read.ts';
import { defaultOverlaySettings } from '../../lib/settings/overlay-settings.ts';
import { toDocument } from '../../scripts/touchstone/saved-page.ts';
import { forgetShifts, shiftsOn, watchShifts } from '../../tests/browser/layout-shifts.ts';
import type { BenchPage } from './pages.ts';
import { type Profile, quiet } from './profile.ts';

/**
 * The layout shift of what the overlay puts on a page. Pages shift while they load, each time otherwise; so the page is read and left to come to rest with nothing
 * shown, and only then is the overlay let in, all of it at once.
 */
export async function shiftOf(profile: Profile, page: BenchPage): Promise<number> {
  const wanted = page.made ? page : withFlagged(page);
  await profile.set({ ...defaultOverlaySettings, flagged: 'off' });
  const opened = await profile.open(wanted, watchShifts);
  const before = await hostsOn(opened);
  await forgetShifts(opened);
  await profile.set(defaultOverlaySettings);
  await quiet(opened);
  const shifted = await shiftsOn(opened);
  const shown = (await hostsOn(opened)) - before;
  await opened.close();
  process.stdout.write(`${wanted.name}: ${shown} badges and lines, shift ${shifted.toFixed(4)}\n`);
  return shifted;
}

/** Every third listing as one that gets a badge: of what is for sale on saved pages, nearly none does. */
function withFlagged({ url, html, ...page }: BenchPage): BenchPage {
  const { listings } = read({ document: toDocument(html), url }, marketplaceFor(url));
  const names = listings.flatMap(({ listing: { name } }, at) =>
    name && at % 3 === 0 ? [name] : [],
  );
  const marked = [...new Set(names)].reduce(
    (text, name) => text.replaceAll(name, `Nike 1:1 replica ${name.slice(17)}`),
    html,
  );
  return { ...page, url, html: marked };
}

const hostsOn = (page: Page): Promise<number> =>
  page.locator('touchstone-badge, touchstone-line').count();
