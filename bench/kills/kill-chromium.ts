import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundled, inProfile } from '../chromium.ts';

/** A profile grows with every round, and is looked through in each. */
const roundsPerProfile = 25;
/** Milliseconds after something was told, within which the browser is killed. */
const longestLife = 400;

export interface Kills {
  kills: number;
  /** Rounds after which something that was said to be kept was gone, torn or changed. */
  lost: number;
}

/**
 * Kills Chromium at random moments while it writes, and looks each time whether all that it said
 * to have kept is there.
 * @param workPath a module that runs in the page and puts `work` and `check` on `globalThis`:
 *   `work` writes without end and calls `tell` (a function of the page's) for each thing kept;
 *   `check` gets the last thing that was told, and answers with what is wrong, or with nothing.
 */
export async function killWhileWriting(workPath: string, rounds: number): Promise<Kills> {
  const script = await bundled(workPath);
  const kills: Kills = { kills: 0, lost: 0 };
  let profile: string | undefined;
  let last: string | undefined;
  const look = async (page: Page, folder: string) => {
    const wrong = await page.evaluate(
      (told) => (globalThis as unknown as PageWork).check(told),
      last,
    );
    if (wrong === undefined || wrong === null) return;
    kills.lost += 1;
    const kept = `${folder}-lost-${kills.kills}`;
    await cp(folder, kept, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    process.stdout.write(`  after kill ${kills.kills}: ${wrong}; the profile is kept in ${kept}\n`);
  };
  for (let round = 0; round <= rounds; round++) {
    if (round % roundsPerProfile === 0 || !profile) {
      const before = profile;
      if (before) await inProfile(before, script, (page) => look(page, before));
      if (profile) await rm(profile, { recursive: true, force: true });
      if (round === rounds) return kills;
      profile = await mkdtemp(join(tmpdir(), 'touchstone-kills-'));
      last = undefined;
    }
    const folder = profile;
    await inProfile(folder, script, async (page, browser) => {
      await look(page, folder);
      if (round === rounds) return;
      last = await writeUntilKilled(page, browser);
      kills.kills += 1;
    });
  }
  if (profile) await rm(profile, { recursive: true, force: true });
  return kills;
}

export interface PageWork {
  work(): Promise<void>;
  check(last: string | undefined): Promise<string | undefined>;
}

/**
 * Lets the page's `work` write until so many things were told, and kills the browser soon after.
 * @returns the last thing that was told.
 */
export async function writeUntilKilled(
  page: Page,
  browser: Browser,
  tells = 1,
): Promise<string | undefined> {
  let last: string | undefined;
  let left = tells;
  const enough = Promise.withResolvers<void>();
  await page.exposeFunction('tell', (what: string) => {
    last = what;
    left -= 1;
    if (left === 0) enough.resolve();
  });
  page.evaluate(() => (globalThis as unknown as PageWork).work()).catch(enough.reject);
  await enough.promise;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestLife));
  const killed = browser.process();
  const ended = new Promise((resolve) => killed?.once('exit', resolve));
  killed?.kill('SIGKILL');
  await ended;
  if (killed?.pid !== undefined) await groupGone(killed.pid);
  return last;
}

/** Waits for all that the browser had started: the next one opens the same profile. */
async function groupGone(leader: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-leader, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
