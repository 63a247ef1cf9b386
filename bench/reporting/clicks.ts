import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { marketplaces } from '../../lib/marketplaces/index.ts';
import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { Browsers, workerOf } from '../../tests/browser/browsers.ts';
import { type Reported, reportOnEach } from '../../tests/browser/clicks.ts';
import { reporters } from '../../tests/unit/reporting/sample.ts';

const kinds = [unnamedShopper, reporters['rights-owner'], reporters.agent];

/** Each goes through a share of the marketplaces: most of a click is waiting. */
const browsersAtOnce = 2;

/**
 * In how many clicks a listing comes from its badge to the marketplace's channel, in the built
 * extension, as each kind of reporter. Throws where it is more than one with prefill, or more than two without.
 */
export async function countClicks(): Promise<{ oneClickChannels: number }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const root = join(import.meta.dirname, '../..');
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const ids = marketplaces.map(({ id }) => id);
  const share = Math.ceil(ids.length / browsersAtOnce);
  const reported = await Promise.all(
    Array.from({ length: browsersAtOnce }, (_, at) =>
      reportIn(executablePath, root, ids.slice(at * share, (at + 1) * share)),
    ),
  ).then((shares) => shares.flat());
  for (const { marketplace, reporter, clicks, channel } of reported)
    if (clicks > (channel.prefilled ? 1 : 2))
      throw new Error(`${reporter}: ${clicks} clicks to ${channel.name} of ${marketplace}`);
  if (reported.length < marketplaces.length * kinds.length)
    throw new Error(`${reported.length} of ${marketplaces.length * kinds.length} channels opened`);
  const oneClick = reported.filter(({ clicks }) => clicks === 1);
  const names = oneClick.map(({ marketplace, channel }) => `${marketplace} ${channel.name}`);
  return { oneClickChannels: new Set(names).size };
}

/** In a browser of its own. */
async function reportIn(
  executablePath: string,
  root: string,
  ids: readonly string[],
): Promise<Reported[]> {
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
    return await reportOnEach(
      { serve: (url, html) => void pages.set(url, html), view },
      ids,
      kinds,
    );
  } finally {
    await close();
  }
}
