import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { builtForChrome, expect, test } from './extension.ts';
import { killBrowsers } from './killed-browsers.ts';

/** `npm run kill` kills more often, among all that is done. */
const kills = Number(process.env.KILLS ?? 2);

test('a browser that is killed loses nothing that was saved, and leaves nothing half-written', async () => {
  test.setTimeout(60_000 + kills * 60_000);
  const executablePath = findChromium();
  test.skip(!executablePath, howToInstall);
  const { told } = await killBrowsers(executablePath as string, builtForChrome, kills);
  expect(told).toEqual([]);
});
