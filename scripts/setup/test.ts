import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFirefox, howToInstall, provideChromium } from './browsers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = `${root}.output/test-results/`;
const say = (text: string) => process.stdout.write(`\n── ${text}\n`);

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const run = (command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
      .on('error', () => resolve(false))
      .on('exit', (status) => resolve(status === 0));
  });

/** What a runner wrote of its tests; a run that wrote nothing is one failure. */
function countsFrom(file: string, read: (report: Record<string, unknown>) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const vitestCounts = (report: Record<string, unknown>): Counts => ({
  passed: number(report.numPassedTests),
  failed:
    number(report.numFailedTests) +
    (number(report.numFailedTestSuites) > 0 && number(report.numFailedTests) === 0 ? 1 : 0),
  skipped: number(report.numPendingTests) + number(report.numTodoTests),
});

function playwrightCounts(report: Record<string, unknown>): Counts {
  const stats = report.stats as Record<string, unknown>;
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  return {
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected) + errors,
    skipped: number(stats.skipped),
  };
}

async function step(name: string, command: string, args: string[]): Promise<number> {
  say(name);
  if (await run(command, args)) return 0;
  process.stdout.write(`${name}: failed\n`);
  return 1;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let failedSteps = 0;
failedSteps += await step('format and lint', 'biome', ['check', '.']);
// The names of the interface's texts are types, too: WXT writes them from public/_locales.
failedSteps += await step('generated types', 'wxt', ['prepare']);
failedSteps += await step('types', 'tsc', ['-p', '.']);

say('unit, property and page tests');
const vitestReport = `${results}vitest.json`;
await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
const inNode = countsFrom(vitestReport, vitestCounts);

failedSteps += await step('build for Chrome', 'wxt', ['build']);
failedSteps += await step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);

say('browser tests');
const chromium = provideChromium((text) => process.stdout.write(`${text}\n`));
const firefox = findFirefox();
const browsers = [...(chromium ? ['Chromium'] : []), ...(firefox ? ['Firefox'] : [])];
if (!chromium) process.stdout.write(`${howToInstall}; tests in Chromium are left out\n`);
if (!firefox) process.stdout.write('no Firefox found; tests in Firefox are left out\n');
let inBrowsers: Counts = { passed: 0, failed: 0, skipped: 0 };
if (browsers.length > 0) {
  const playwrightReport = `${results}playwright.json`;
  await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    ...(chromium ? { CHROME_PATH: chromium } : {}),
  });
  inBrowsers = countsFrom(playwrightReport, playwrightCounts);
}

const passed = inNode.passed + inBrowsers.passed;
const failed = inNode.failed + inBrowsers.failed + failedSteps;
const skipped = inNode.skipped + inBrowsers.skipped;
say('summary');
process.stdout.write(
  `${inNode.passed} passed in Node, ${inBrowsers.passed} in ${browsers.length} ${browsers.length === 1 ? 'browser' : 'browsers'}${browsers.length ? ` (${browsers.join(', ')})` : ''}${failedSteps ? `; ${failedSteps} other steps failed` : ''}\n`,
);
process.stdout.write(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
