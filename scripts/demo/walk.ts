import type { Verdict } from '../../lib/verdict/verdict.ts';
import { listingAddress, resultsAddress } from './addresses.ts';
import type { DemoBrowser } from './browser.ts';
import { type Goods, goods } from './goods.ts';

export interface WalkedListing {
  offer: Goods;
  verdict: Verdict;
}

/** Visits every page of the market, and keeps what the extension said of each listing. */
export async function walk(browser: DemoBrowser, origin: string): Promise<WalkedListing[]> {
  const page = await browser.context.newPage();
  for (const language of ['en', 'zh-CN'] as const) {
    const url = `${origin}${resultsAddress(language)}`;
    await page.goto(url);
    const { listings } = await browser.readingOf(url);
    const offered = goods.filter((one) => one.language === language).length;
    if (listings.length !== offered)
      throw new Error(`${listings.length} of ${offered} offers were weighed at ${url}`);
    await page.locator('touchstone-badge').first().waitFor();
  }
  const walked: WalkedListing[] = [];
  for (const offer of goods) {
    const url = `${origin}${listingAddress(offer)}`;
    await page.goto(url);
    const [weighed] = (await browser.readingOf(url)).listings;
    if (!weighed) throw new Error(`the extension read no listing at ${url}`);
    walked.push({ offer, verdict: weighed.verdict });
  }
  await page.close();
  return walked;
}
