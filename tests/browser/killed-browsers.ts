import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { RulebookHead } from '../../lib/rulebook/layers.ts';
import { compressed } from '../../lib/workbench/backup-file.ts';
import { newKeys, signed } from '../../lib/workbench/packs/signature.ts';
import { chromiumArguments } from '../../scripts/setup/browsers.ts';

/** What is done when the browser is killed; in turn, so that each meets what the others left. */
const deeds = ['edit', 'import', 'restore', 'pack', 'backup', 'draft'] as const;
const longest = { edit: 4000, import: 6000, restore: 4000, pack: 4000, backup: 4000, draft: 2000 };
const patience = 60_000;

export interface Killed {
  kills: number;
  /** Changes that were told to be kept and weren't, and things half-written. */
  lost: number;
  told: string[];
}

/**
 * Kills a browser at chance moments while the workbench changes the rulebook, opens its profile
 * again, and looks whether all that was said to be kept is there, and nothing of it by half.
 */
export async function killBrowsers(
  executablePath: string,
  extension: string,
  kills: number,
): Promise<Killed> {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-killed-'));
  const told: string[] = [];
  /** Names of brands whose saving was told. */
  const saved: Saved = { names: new Set(), packVersion: 0 };
  const keys = await newKeys();
  try {
    for (let i = 0; i <= kills; i += 1) {
      const browser = await puppeteer.launch({
        executablePath,
        userDataDir: join(profile, 'browser'),
        ignoreDefaultArgs: ['--disable-extensions'],
        args: chromiumArguments(extension),
      });
      const page = await workbenchOf(browser);
      told.push(...(await faultsIn(page, saved)).map((fault) => `before kill ${i + 1}: ${fault}`));
      if (i === kills) {
        await browser.close();
        break;
      }
      const deed = deeds[i % deeds.length] ?? 'edit';
      delete saved.draft;
      // A backup has no packs: whether it was restored, only the next look tells.
      if (deed === 'backup') saved.packVersion = 0;
      let sayFirst = () => {};
      const first = new Promise<void>((resolve) => {
        sayFirst = resolve;
      });
      await page.exposeFunction('said', (text: string) => {
        const name = /^(?:Saved|Restored): (.*?)\. (?:In force|Rules)/.exec(text)?.[1];
        const draft = /^Draft: (.*)/.exec(text)?.[1];
        if (draft) saved.draft = draft;
        if (name) saved.names.add(name);
        const version = /^In force: .*, version (\d+)/.exec(text)?.[1];
        if (version) saved.packVersion = Number(version);
        if (name || version || draft) sayFirst();
      });
      const doing = doDeed(page, deed, i, profile, keys).catch(() => {});
      // What is saved many times is killed among its savings, the rest from its beginning on.
      if (deed !== 'import' && deed !== 'restore') await Promise.race([first, pause(patience / 2)]);
      await pause(Math.random() * longest[deed]);
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await Promise.all([ended, doing]);
      process.stdout.write(`kill ${i + 1} of ${kills} (${deed}): ${saved.names.size} saved\n`);
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  for (const fault of told) process.stderr.write(`${fault}\n`);
  return { kills, lost: told.length, told };
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What was told to be kept. */
interface Saved {
  /** Of brands. */
  names: Set<string>;
  packVersion: number;
  /** What was last seen in the draft of a new brand; it is only gone on with. */
  draft?: string;
}

async function workbenchOf(browser: Browser): Promise<Page> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('background.js'),
    { timeout: patience },
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(worker.url().replace('background.js', 'workbench.html'));
  await page.waitForSelector('[role=listbox] [role=option]');
  // The welcome page of a first start is in front, and what lies behind isn't drawn.
  await page.bringToFront();
  return page;
}

async function doDeed(
  page: Page,
  deed: (typeof deeds)[number],
  turn: number,
  folder: string,
  keys: CryptoKeyPair,
) {
  await page.evaluate(() => {
    const status = document.querySelector('.outcome') as HTMLElement;
    new MutationObserver(() => {
      (globalThis as unknown as { said: (text: string) => void }).said(status.textContent ?? '');
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  if (deed === 'edit') {
    for (let i = 0; ; i += 1) {
      await page.evaluate(clickOn, 'New brand');
      // Only a new one's is asked for; what is typed before that goes into the one that is still there.
      await page.waitForSelector('#field-id');
      await page.type('#field-name', `Killed ${turn} ${i}`);
      await page.click('.choices input');
      await page.waitForSelector('.editor form button.primary:not(:disabled)');
      await page.click('.editor form button.primary');
      await page.waitForFunction(
        (name) => document.querySelector('.outcome')?.textContent?.includes(name),
        {},
        `Killed ${turn} ${i}`,
      );
    }
  }
  if (deed === 'restore') {
    for (;;) {
      await page.evaluate(clickOn, 'Undo');
      await page.waitForFunction(() => document.querySelector('.outcome')?.textContent);
      await page.evaluate(clickOn, 'Redo');
      await pause(50);
    }
  }
  if (deed === 'pack') {
    await page.evaluate(() => {
      location.hash = '#packs';
    });
    const input = await page.waitForSelector('input[type=file]');
    for (let i = 0; ; i += 1) {
      const path = join(folder, 'pack.json');
      await writeFile(path, JSON.stringify(await packOf(turn * 1000 + i + 1, keys)));
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await page.waitForSelector('[aria-labelledby=pack-offer] button.primary');
      await page.click('[aria-labelledby=pack-offer] button.primary');
      await page.waitForFunction(
        (version) => document.querySelector('.outcome')?.textContent?.includes(version),
        {},
        `version ${turn * 1000 + i + 1}`,
      );
    }
  }
  if (deed === 'backup') {
    await page.evaluate(() => {
      location.hash = '#storage';
    });
    const input = await page.waitForSelector('input[type=file]');
    for (let i = 0; ; i += 1) {
      const path = join(folder, `killed-${turn}-${i}.gz`);
      await writeFile(path, Buffer.from(await (await backupOf(`${turn} ${i}`)).arrayBuffer()));
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await page.waitForSelector('[aria-labelledby=storage] .panel button.primary:not(:disabled)');
      await page.click('[aria-labelledby=storage] .panel button.primary');
      await page.waitForFunction(
        (name) => document.querySelector('.outcome')?.textContent?.includes(name),
        {},
        `killed-${turn}-${i}.gz`,
      );
    }
  }
  if (deed === 'draft') {
    await page.evaluate(clickOn, 'New brand');
    await page.waitForSelector('#field-id');
    page.evaluate(tellOfDraft).catch(() => {});
    await page.type('#field-name', 'Killed while this was typed, '.repeat(6), { delay: 20 });
    return;
  }
  const table = join(folder, 'marks.csv');
  const rows = Array.from({ length: 20_000 }, (_, i) => `Mark ${turn} ${i},25`);
  await writeFile(table, `Mark,Nice class\n${rows.join('\n')}\n`);
  await page.evaluate(() => {
    location.hash = '#exchange';
  });
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(table);
  await page.waitForSelector('.preview');
  await page.click('.import form button.primary');
  await new Promise((resolve) => setTimeout(resolve, longest.import));
}

/** A pack of some thousand rules, all of which say its version. */
function packOf(version: number, keys: CryptoKeyPair) {
  const publishedAt = new Date().toISOString();
  const brands = Array.from({ length: 3000 }, (_, i) => ({
    ...{ id: `packed-${i}`, name: `Packed ${i} of ${version}`, aliases: [], lines: [] },
    sectors: ['toys'],
  }));
  const head = { format: 'touchstone-rulebook', version: 1, name: 'Killed', released: '2026' };
  const rulebook = { ...(head as RulebookHead), brands, phrases: [] };
  const pack = { id: 'killed', name: 'Killed', version, publishedAt, rulebook };
  return signed({ format: 'touchstone-pack', version: 1, pack }, keys);
}

/** An import of some thousand rules and a word of the user's own, which all say its name. */
function backupOf(name: string): Promise<Blob> {
  const blocks = Array.from({ length: 10 }, (_, block) =>
    Array.from({ length: 300 }, (_, i) => ({
      id: `backed-${block}-${String(i).padStart(3, '0')}`,
      ...{ name: `Backed ${block} ${i} of ${name}`, aliases: [], sectors: ['toys'], lines: [] },
    })),
  );
  const madeAt = new Date().toISOString();
  const own = {
    id: 'backed-own',
    name: `Backed ${name}`,
    aliases: [],
    sectors: ['toys'],
    lines: [],
  };
  const lines = [
    { format: 'touchstone-backup', version: 1, madeAt, own: ['import'], packs: [] },
    {
      segment: {
        ...{ id: 'import', name, madeAt, blocks: blocks.length },
        head: { format: 'touchstone-rulebook', version: 1, name, released: '2026' },
        entries: { brand: 3000, phrase: 0 },
      },
    },
    ...blocks.map((brands) => ({
      block: {
        ...{ segment: 'import', kind: 'brand', first: `brand/${brands[0]?.id}` },
        lines: brands.map((brand) => JSON.stringify(brand)).join('\n'),
      },
    })),
    {
      ownEntry: {
        key: 'brand/backed-own',
        own: { state: 'own', entry: { kind: 'brand', value: own } },
      },
    },
  ];
  const text = [...lines, { end: lines.length }].map((line) => JSON.stringify(line)).join('\n');
  return compressed([text]);
}

/** Runs in the page: tells, over and over, what is kept of the draft of a new brand. */
async function tellOfDraft(): Promise<never> {
  const opening = indexedDB.open('touchstone');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  for (;;) {
    const request = opening.result.transaction('drafts').objectStore('drafts').get('brand/');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const name = request.result?.value.name;
    if (name)
      await (globalThis as unknown as { said: (text: string) => Promise<void> }).said(
        `Draft: ${name}`,
      );
  }
}

/** Runs in the page. */
function clickOn(name: string): void {
  for (const button of document.querySelectorAll('button'))
    if (button.textContent === name) button.click();
}

/** What isn't as it was said to be, or is there by half. */
async function faultsIn(page: Page, saved: Saved): Promise<string[]> {
  const kept = await page.evaluate(readAll);
  const faults: string[] = [];
  const named = new Set(kept.history.flatMap(({ about }) => about));
  for (const name of saved.names)
    if (!named.has(name)) faults.push(`${name} was saved and is lost`);
  if (saved.draft !== undefined && !kept.draft?.startsWith(saved.draft))
    faults.push(`the draft was “${saved.draft}”, and is “${kept.draft}”`);
  const last = kept.history.at(-1);
  if (last && last.revision !== kept.revision)
    faults.push(`the history ends at ${last.revision}, the rulebook at ${kept.revision}`);
  const states = new Map<string, string>();
  for (const { entries } of kept.history)
    for (const { key, after } of entries) states.set(key, after);
  for (const [key, state] of states)
    if (kept.own[key] !== state) faults.push(`${key} isn’t as the history has it`);
  for (const { id, blocks, there } of kept.segments)
    if (blocks !== there) faults.push(`${there} of ${blocks} parts of ${id}`);
  const [pack] = kept.packs;
  if ((pack?.version ?? 0) < saved.packVersion)
    faults.push(`version ${saved.packVersion} of the pack was in force, ${pack?.version} is`);
  return faults;
}

/** Runs in the page: all that the rulebook is kept as, but for the blocks themselves. */
async function readAll() {
  const opening = indexedDB.open('touchstone');
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(opening);
  const reading = database.transaction([
    'meta',
    'history',
    'ownEntries',
    'segments',
    'blocks',
    'drafts',
  ]);
  const all = (name: string) => done(reading.objectStore(name).getAll());
  const [meta, history, own, segments, draft] = await Promise.all([
    done(reading.objectStore('meta').get('rulebook')),
    all('history'),
    all('ownEntries'),
    all('segments'),
    done(reading.objectStore('drafts').get('brand/')),
  ]);
  const { layers } = meta;
  const packs = layers.packs as { version: number; segment: string }[];
  const ofPacks = packs.map(({ segment }) => segment);
  const inForce: string[] = [...layers.own, ...ofPacks, layers.starter];
  const counted = await Promise.all(
    inForce.map(async (id) => ({
      id,
      blocks: segments.find((segment) => segment.id === id)?.blocks as number | undefined,
      there: await done(reading.objectStore('blocks').count(IDBKeyRange.bound([id], [id, []]))),
    })),
  );
  database.close();
  return {
    revision: meta.revision as number,
    history: history.map(({ revision, about, entries }) => ({
      revision: revision as number,
      about: about as string,
      entries: (entries as { key: string; after: unknown }[]).map(({ key, after }) => ({
        key,
        after: JSON.stringify(after),
      })),
    })),
    own: Object.fromEntries(own.map(({ key, own }) => [key, JSON.stringify(own)])) as Record<
      string,
      string
    >,
    segments: counted,
    packs,
    draft: draft?.value.name as string | undefined,
  };
}
