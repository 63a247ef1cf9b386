import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox, howToInstall, versionOf } from './browsers.ts';
import { provideChromium } from './provide-chromium.ts';
import {
  countPlaywright,
  countVitest,
  summary,
  type TestCounts,
  type VitestReport,
} from './test-counts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = `${root}.output/test-results/`;
const print = (text: string) => process.stdout.write(`${text}\n`);
const say = (text: string) => print(`\n── ${text}`);

/** Runs a command; a quiet one is heard only where it fails. */
function run(
  command: string,
  args: string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const heard: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => heard.push(part));
    child.stderr?.on('data', (part: Buffer) => heard.push(part));
    child.on('error', ({ message }) => {
      print(message);
      settle(false);
    });
    child.on('close', (status) => {
      if (status !== 0) process.stdout.write(Buffer.concat(heard));
      settle(status === 0);
    });
  });
}

const failedSteps: string[] = [];

async function step(name: string, command: string, args: string[], quiet = false): Promise<void> {
  say(name);
  const began = performance.now();
  const passed = await run(command, args, { quiet });
  if (!passed) failedSteps.push(name);
  print(`${passed ? 'passed' : 'failed'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** What a runner wrote of its tests; a failure that stands in none of them counts as a step's. */
async function runTests<Report>(
  name: string,
  [command, ...args]: [string, ...string[]],
  {
    file,
    count,
    env,
  }: {
    file: string;
    count: (report: Report) => TestCounts[];
    env?: Record<string, string>;
  },
): Promise<TestCounts[]> {
  const passed = await run(command, args, { env });
  let places: TestCounts[] = [];
  try {
    places = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch (error) {
    print(`${name} left no report: ${error}`);
  }
  if (!passed && places.every(({ failed }) => failed === 0)) failedSteps.push(name);
  return places;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await step('format and lint', 'biome', ['check', '.']);
// The names of the interface's texts are types, too: WXT writes them from public/_locales.
await step('generated types', 'wxt', ['prepare'], true);
await step('types', 'tsc', ['-p', '.']);

say('unit, property and page tests');
const vitestReport = `${results}vitest.json`;
const inNode = await runTests(
  'tests in Node',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  { file: vitestReport, count: (report: VitestReport) => [countVitest(report, root)] },
);

await step('build for Chrome', 'wxt', ['build'], true);
await step('build for Firefox', 'wxt', ['build', '-b', 'firefox'], true);

say('browser tests');
const chromium = provideChromium(print);
print(chromium ? `${chromium}: ${versionOf(chromium)}` : howToInstall);
const firefox = findFirefox();
print(firefox ? `${firefox}: ${versionOf(firefox)}` : 'no Firefox found (FIREFOX_PATH names one)');
const playwrightReport = `${results}playwright.json`;
const inBrowsers = await runTests(
  'tests in browsers',
  ['playwright', 'test', '--reporter=list,json'],
  {
    file: playwrightReport,
    count: countPlaywright,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      ...(chromium && { CHROME_PATH: chromium }),
    },
  },
);

const ran = inBrowsers.filter(({ passed, failed }) => passed + failed > 0);
say(`summary: Node and ${ran.length} ${ran.length === 1 ? 'browser' : 'browsers'}`);
const collection = resolve(root, process.env.TOUCHSTONE_CORPUS ?? '../shared');
if (!existsSync(collection)) {
  print(`no collection of real pages and listings at ${collection} (TOUCHSTONE_CORPUS names one)`);
}
const places = [...inNode, ...inBrowsers];
for (const line of summary(places, failedSteps)) print(line);
process.exitCode = failedSteps.length > 0 || places.some(({ failed }) => failed > 0) ? 1 : 0;
