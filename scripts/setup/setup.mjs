// Makes a bare clone ready: plain JavaScript for the Node that the machine has, and no
// dependencies, since it is what installs them. Quick and silent where nothing is to be done.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const wanted = `${root}package-lock.json`;
const packagedNode = `${root}node_modules/.bin/node`;

const say = (text) => process.stderr.write(`touchstone: ${text}\n`);
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;

function needsInstall() {
  if (!existsSync(installed)) return true;
  // npm writes its own lock last: one older than the project's is of an older state.
  return statSync(installed).mtimeMs < statSync(wanted).mtimeMs && !sameLock();
}

/** A fresh checkout gives the lock file a new time and the same contents. */
function sameLock() {
  try {
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const want = JSON.parse(readFileSync(wanted, 'utf8')).packages;
    return Object.entries(want).every(
      ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
    );
  } catch {
    return false;
  }
}

if (needsInstall()) {
  say('installing the dependencies (npm ci), once …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed: is the npm registry reachable? Its messages stand above.');
    process.exit(1);
  }
}

if (!existsSync(packagedNode) || spawnSync(packagedNode, ['--version']).status !== 0) {
  say('the packaged Node is missing: its install script did not run; running it …');
  run('npm', ['rebuild', 'node', '--foreground-scripts']);
}
if (spawnSync(packagedNode, ['--version']).status !== 0) {
  say(
    "no packaged Node: the package 'node' must run its install script (see npm config get ignore-scripts, npm install-scripts ls).",
  );
  process.exit(1);
}

// WXT's generated types, which tsc and the editor read.
const stamp = `${root}.wxt/prepared`;
const preparedFor = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
const state = String(statSync(installed).mtimeMs) + statSync(`${root}wxt.config.ts`).mtimeMs;
if (preparedFor !== state) {
  const prepared = spawnSync(packagedNode, [`${root}node_modules/wxt/bin/wxt.mjs`, 'prepare'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (prepared.status !== 0) {
    rmSync(stamp, { force: true });
    say(`wxt prepare failed:\n${prepared.stdout}${prepared.stderr}`);
    process.exit(1);
  }
  writeFileSync(stamp, state);
}
