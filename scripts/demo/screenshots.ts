import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badgesOn } from '../../tests/browser/badges.ts';
import { panelText } from '../../tests/browser/panel.ts';
import { type Language, listingAddress, resultsAddress } from './addresses.ts';
import type { DemoBrowser } from './browser.ts';

/** The listings of which page and popup are pictured. */
const pictured: Record<Language, string> = { en: '1002', 'zh-CN': '2002' };

export interface Pictured {
  /** BCP 47, of the interface. */
  locale: string;
  /** Of the market's pages. */
  language: Language;
  schemes: readonly ('light' | 'dark')[];
}

/** Pictures a results page, the panel on a listing and the popup; returns the files' paths. */
export async function screenshots(
  browser: DemoBrowser,
  origin: string,
  folder: string,
  { locale, language, schemes }: Pictured,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const shoot = async (page: Page, name: string) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const parts = [
        name,
        ...(locale === 'en' ? [] : [locale]),
        ...(colorScheme === 'dark' ? ['dark'] : []),
      ];
      const path = join(folder, `${parts.join('-')}.png`);
      await page.screenshot({ path });
      paths.push(path);
    }
  };

  const page = await browser.context.newPage();
  // A card that fades in would be pictured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const results = `${origin}${resultsAddress(language)}`;
  await page.goto(results);
  await browser.readingOf(results);
  await page.locator('touchstone-badge').first().waitFor();
  await shoot(page, 'results');

  await page.goto(`${origin}${listingAddress({ language, id: pictured[language] })}`);
  await page.locator('touchstone-badge').waitFor();
  const popup = await browser.openPopup(page);
  // The verdict stands before it; what comes last is pictured, too.
  await popup.locator('footer').waitFor();
  await popup.locator('.price-chart, .report').first().waitFor();
  await shoot(popup, 'popup');
  await popup.close();
  await openPanel(page);
  await shoot(page, 'listing');
  await page.close();
  return paths;
}

/** Presses the pill and waits until the panel has the verdict. */
async function openPanel(page: Page): Promise<void> {
  const [pill] = await badgesOn(page);
  if (!pill) throw new Error('the listing has no pill');
  await page.mouse.click(pill.box.x + pill.box.width / 2, pill.box.y + pill.box.height / 2);
  // The card that opens beside a hovered pill is not what is pictured.
  await page.mouse.move(2, 2);
  const patience = AbortSignal.timeout(15_000);
  while (!(await panelText(page))?.includes('1:1')) {
    if (patience.aborted) throw new Error('the panel did not open');
    await page.waitForTimeout(100);
  }
}
