import type { Page } from '@playwright/test';

interface World {
  shifted: number;
}

/** From the page's next load on: adds up what moves on it (web.dev, CLS, without its windows). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const world = globalThis as unknown as World;
    world.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        world.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since the page was loaded, or since `forgetShifts`. */
export const shiftsOn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as World).shifted);

export async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as World).shifted = 0;
  });
}
