import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import { sharedPages } from '../overlay/pages.ts';
import { openProfile } from '../overlay/profile.ts';
import { visit } from '../overlay/visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 3;
const longTask = 50;

/**
 * The longest task in which the built extension's content script ran, by the browser's trace, on
 * the saved pages of marketplaces: reading, weighing's answer and what is drawn, all together.
 */
export async function inExtension(
  kinds: readonly string[] = ['listing', 'results', 'shop'],
): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const profile = await openProfile(executablePath, join(root, '.output/chrome-mv3'));
  const longest: { name: string; ms: number }[] = [];
  try {
    for (const page of await sharedPages(kinds)) {
      const visits: number[] = [];
      for (let round = 0; round < rounds; round++)
        visits.push((await visit(profile, page)).longestTaskMs);
      longest.push({ name: page.name, ms: median(visits) });
    }
  } finally {
    await profile.close();
  }
  const slowest = [...longest].sort((a, b) => b.ms - a.ms);
  process.stdout.write(
    `\nlongest tasks of the built extension, by the browser's trace (median of ${rounds} visits)\n\n${table(
      slowest.slice(0, 8).map(({ name, ms }) => ({ '': name, 'ms of the thread': ms.toFixed(1) })),
    )}`,
  );
  const all = longest.map(({ ms }) => ms);
  return {
    tracedPages: all.length,
    tracedLongestTaskMs: round1(Math.max(...all)),
    tracedMedianTaskMs: round1(median(all)),
    tracedPagesOver50Ms: all.filter((ms) => ms > longTask).length,
  };
}

const round1 = (value: number): number => Math.round(value * 10) / 10;
