import { expect, test } from '@playwright/test';
import { killLedger } from '../../bench/kills/main.ts';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';

test('nothing that the ledger kept is lost or torn when the browser is killed', async () => {
  test.skip(!findChromium(), howToInstall);
  test.setTimeout(180_000);
  expect(await killLedger(4)).toEqual({ kills: 4, lost: 0 });
});
