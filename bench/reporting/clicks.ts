import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { marketplaces } from '../../lib/marketplaces/index.ts';
import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { Browsers, workerOf } from '../../tests/browser/browsers.ts';
import { reportOnEach } from '../../tests/browser/clicks.ts';
import { reporters } from '../../tests/unit/reporting/sample.ts';

/**
 * In how many clicks a listing comes from its badge to the marketplace's channel, in the built
 * extension, as each kind of reporter. Throws where it is more than one with prefill, or more than two without.
 */
export async function countClicks(): Promise<{ oneClickChannels: number }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const root = join(import.meta.dirname, '../..');
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const { context, close } = await new Browsers().take(
    {
      executablePath,
      extensionPath: join(root, '.output/chrome-mv3'),
      locale: 'en-US',
      colorScheme: 'light',
      backForwardCache: false,
    },
    true,
  );
  try {
    const pages = new Map<string, string>();
    await context.route(/^https?:/, async (route) => {
      const html = pages.get(route.request().url());
      if (html === undefined) await route.abort();
      else await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    const view = await context.newPage();
    await view.goto(new URL('/manifest.json', (await workerOf(context)).url()).href);
    const oneClick = new Set<string>();
    for (const reporter of [unnamedShopper, reporters['rights-owner'], reporters.agent]) {
      const reported = await reportOnEach(
        { serve: (url, html) => void pages.set(url, html), view },
        marketplaces.map(({ id }) => id),
        reporter,
      );
      for (const { marketplace, clicks, channel } of reported) {
        if (clicks > (channel.prefilled ? 1 : 2))
          throw new Error(
            `${reporter.kind}: ${clicks} clicks to ${channel.name} of ${marketplace}`,
          );
        if (clicks === 1) oneClick.add(`${marketplace} ${channel.name}`);
      }
      if (reported.length < marketplaces.length)
        throw new Error(
          `${reported.length} of ${marketplaces.length} marketplaces’ channels opened`,
        );
    }
    return { oneClickChannels: oneClick.size };
  } finally {
    await close();
  }
}
