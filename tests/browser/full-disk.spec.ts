import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { workerOf } from './browsers.ts';
import { builtForChrome } from './extension.ts';

/** A disk of so many megabytes, in memory; undefined where none may be mounted here. */
async function smallDisk(megabytes: number): Promise<string | undefined> {
  const disk = await mkdtemp(path.join(tmpdir(), 'touchstone-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  if (status === 0) return disk;
  await rm(disk, { recursive: true });
  return undefined;
}

async function unmount(disk: string): Promise<void> {
  spawnSync('umount', ['--lazy', disk]);
  await rm(disk, { recursive: true });
}

const ballast = (disk: string) => path.join(disk, 'ballast');

/** Leaves not a byte. */
async function fill(disk: string): Promise<void> {
  for (;;) {
    const { bavail, bsize } = await statfs(disk);
    if (bavail === 0) return;
    await appendFile(ballast(disk), Buffer.alloc(Math.min(bavail * bsize, 1 << 20)));
  }
}

function launch(disk: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(path.join(disk, 'profile'), {
    executablePath: findChromium() as string,
    args: ['--headless=new', ...chromiumArguments(builtForChrome)],
  });
}

async function view(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto((await workerOf(context)).url().replace('background.js', 'workbench.html'));
  return page;
}

async function openWorkbench(context: BrowserContext): Promise<Page> {
  const page = await view(context);
  await expect(page.getByText(/\d+ found/)).not.toHaveText('0 found', { timeout: 60_000 });
  return page;
}

const says = (page: Page, text: string) =>
  expect(page.getByRole('banner').getByRole('status')).toContainText(text);
/** Searched for: a list shows no more than fits. */
async function expectKept(page: Page, name: string): Promise<void> {
  await page.getByLabel('Search by name').fill(name);
  await expect(page.getByText('1 found')).toBeVisible();
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

async function writeBrand(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel(/^Identifier/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'toys' }).check();
}

test('a full disk is told of and loses nothing, also in the session after it', async () => {
  test.skip(!findChromium(), howToInstall);
  test.setTimeout(180_000);
  const disk = await smallDisk(160);
  if (!disk) return test.skip(true, 'no disk may be mounted here');
  try {
    const context = await launch(disk);
    const page = await openWorkbench(context);
    await writeBrand(page, 'Zorblatt');
    await save(page);
    await says(page, 'Saved: Zorblatt.');

    await writeBrand(page, 'Quibblex');
    await fill(disk);
    await save(page);
    await says(page, 'no room left');
    const another = await view(context);
    await says(another, 'no room left');
    await rm(ballast(disk));
    await another.getByRole('button', { name: 'Try again' }).click();
    await expectKept(another, 'Zorblatt');
    await save(page);
    await says(page, 'Saved: Quibblex.');
    await context.close();

    const later = await launch(disk);
    const workbench = await openWorkbench(later);
    for (const name of ['Zorblatt', 'Quibblex']) await expectKept(workbench, name);
    await later.close();
  } finally {
    await unmount(disk);
  }
});
