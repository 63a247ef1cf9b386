import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What can be measured; each returns plain numbers, which the last line printed carries as JSON. */
const benches: Readonly<Record<string, () => Promise<() => Promise<Record<string, number>>>>> = {
  overlay: async () => (await import('./overlay/main.ts')).benchOverlay,
  reading: async () => (await import('./reading/main.ts')).benchReading,
  reporting: async () => (await import('./reporting/main.ts')).benchReporting,
  rulebook: async () => (await import('./rulebook/main.ts')).benchRulebook,
  scale: async () => (await import('./scale/main.ts')).benchScale,
  speed: async () => (await import('./speed/main.ts')).benchSpeed,
};
/** Those that measure beside others. */
const besideOthers = ['reading', 'speed'];

const [name = ''] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  process.stderr.write(
    `npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}
if (besideOthers.includes(name)) installContenders();
const bench = await load();
const figures = await bench();
process.stdout.write(`\n${JSON.stringify(figures)}\n`);

/** What is measured beside is no dependency of the project: it has a lock file of its own, here. */
function installContenders(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const installed = `${folder}node_modules/.package-lock.json`;
  const wanted = statSync(`${folder}package-lock.json`).mtimeMs;
  if (existsSync(installed) && statSync(installed).mtimeMs >= wanted) return;
  process.stderr.write('bench: installing what is measured beside (npm ci), once …\n');
  // Their scripts compile for many minutes what they do without here (re2, for metascraper).
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) process.exit(1);
}
