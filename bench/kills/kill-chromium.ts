import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundled, inProfile } from '../chromium.ts';

/** A profile grows with every round, and is looked through in each. */
const roundsPerProfile = 25;
/** Milliseconds after the first thing that was kept, within which the browser is killed. */
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
 *   `work` writes without end and tells `kept` (a function of the page's) of each thing kept;
 *   `check` gets the last thing that was told, and answers with what is wrong, or with nothing.
 */
export async function killWhileWriting(workPath: string, rounds: number): Promise<Kills> {
  const script = await bundled(workPath);
  const kills: Kills = { kills: 0, lost: 0 };
  let profile: string | undefined;
  let last: string | undefined;
  for (let round = 0; round <= rounds; round++) {
    if (round % roundsPerProfile === 0 || !profile) {
      if (profile) await inProfile(profile, script, (page) => look(page, last, kills));
      if (profile) await rm(profile, { recursive: true, force: true });
      if (round === rounds) return kills;
      profile = await mkdtemp(join(tmpdir(), 'touchstone-kills-'));
      last = undefined;
    }
    await inProfile(profile, script, async (page, browser) => {
      await look(page, last, kills);
      if (round === rounds) return;
      last = await writeUntilKilled(page, browser, last);
      kills.kills += 1;
    });
  }
  if (profile) await rm(profile, { recursive: true, force: true });
  return kills;
}

async function look(page: Page, last: string | undefined, kills: Kills): Promise<void> {
  const wrong = await page.evaluate(
    (told) => (globalThis as unknown as PageWork).check(told),
    last,
  );
  if (wrong === undefined || wrong === null) return;
  kills.lost += 1;
  process.stdout.write(`  after a kill: ${wrong}\n`);
}

interface PageWork {
  work(): Promise<void>;
  check(last: string | undefined): Promise<string | undefined>;
}

async function writeUntilKilled(
  page: Page,
  browser: Browser,
  before: string | undefined,
): Promise<string | undefined> {
  let last = before;
  const first = Promise.withResolvers<void>();
  await page.exposeFunction('kept', (what: string) => {
    last = what;
    first.resolve();
  });
  page.evaluate(() => (globalThis as unknown as PageWork).work()).catch(() => first.resolve());
  await first.promise;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestLife));
  const killed = browser.process();
  const ended = new Promise((resolve) => killed?.once('exit', resolve));
  killed?.kill('SIGKILL');
  await ended;
  if (killed?.pid !== undefined) await groupGone(killed.pid);
  return last;
}

/**
 * Waits for what the browser had started: a process of it that still holds the database makes the
 * next browser take the database for broken, and begin an empty one.
 */
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
