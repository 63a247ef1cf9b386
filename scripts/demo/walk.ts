import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { listingAddress, resultsAddress } from './addresses.ts';
import type { DemoBrowser } from './browser.ts';
import { type Goods, goods } from './goods.ts';

export interface WalkedListing {
  offer: Goods;
  verdict: Verdict;
}

export interface Walk {
  listings: WalkedListing[];
  screenshots: string[];
}

/** The listing of which page and popup are pictured. */
const pictured = '1002';

/** Visits every page of the market, and keeps what the extension said of each listing. */
export async function walk(browser: DemoBrowser, origin: string, folder: string): Promise<Walk> {
  await mkdir(folder, { recursive: true });
  const screenshots: string[] = [];
  const shoot = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`);
      await page.screenshot({ path });
      screenshots.push(path);
    }
  };

  const page = await browser.context.newPage();
  // A card that fades in would be pictured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const language of ['en', 'zh-CN'] as const) {
    const url = `${origin}${resultsAddress(language)}`;
    await page.goto(url);
    const { listings } = await browser.readingOf(url);
    const offered = goods.filter((one) => one.language === language).length;
    if (listings.length !== offered)
      throw new Error(`${listings.length} of ${offered} offers were weighed at ${url}`);
    await page.locator('touchstone-badge').first().waitFor();
    if (language === 'en') await shoot(page, 'results');
  }
  const listings: WalkedListing[] = [];
  for (const offer of goods) {
    const url = `${origin}${listingAddress(offer)}`;
    await page.goto(url);
    const [weighed] = (await browser.readingOf(url)).listings;
    if (!weighed) throw new Error(`the extension read no listing at ${url}`);
    listings.push({ offer, verdict: weighed.verdict });
    if (offer.id !== pictured) continue;
    await page.locator('touchstone-badge').click();
    await shoot(page, 'listing');
    const popup = await browser.openPopup(page);
    await popup.getByRole('button').first().waitFor();
    await shoot(popup, 'popup');
    await popup.close();
  }
  return { listings, screenshots };
}
