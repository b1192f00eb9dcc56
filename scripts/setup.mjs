/**
 * Makes a fresh clone ready: packages from package-lock.json, Node 24 from the npm package `node`, and with
 * `--browser` a Chromium for the browser tests and a LibreOffice that opens the Word and Excel files.
 *
 * It runs before node_modules exists and on the machine's own Node (20 or later): only built-ins, no types.
 * It must be an npm pre-script: a shell remembers where it found `node`, so a line that first installs
 * Node 24 and then calls `node` would still get the old one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPackages, findChromium } from './chromium.mjs';
import { findOffice, officePackages } from './office.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const env = {
  ...process.env,
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  DEBIAN_FRONTEND: 'noninteractive',
  npm_config_loglevel: 'error',
};

/**
 * Runs a command without a word, unless it fails: then its output is shown, without stacks.
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args, cwd = root) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return true;
  const output = result.error ? result.error.message : `${result.stdout}${result.stderr}`;
  process.stderr.write(`${withoutStacks(output)}\n`);
  return false;
}

/**
 * Each line once, and none of a stack or of the fields of an error: a download that is tried three times says so thrice.
 * @param {string} output
 */
function withoutStacks(output) {
  const lines = output.split('\n').filter((line) => !/^ +at |^ +\w+: .*,?$|^}?$/.test(line));
  return [...new Set(lines.map((line) => line.replace(/ \{$/, '')))].join('\n');
}

/**
 * @param {string} what
 * @param {string} hint
 * @returns {never}
 */
function fail(what, hint) {
  console.error(`setup  error  ${what}\n  note: ${hint}`);
  process.exit(1);
}

/** @typedef {Record<string, { version: string, optional?: boolean }>} Packages */

/** @param {string} lockfile */
function packagesOf(lockfile) {
  const lock = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(lockfile, 'utf8')));
  return lock.packages;
}

/** True when every package that the lock file asks for is installed, in just that version. */
function isInstalled() {
  const receipt = join(modules, '.package-lock.json'); // npm writes it when an install is complete
  if (!existsSync(receipt)) return false;
  const installed = packagesOf(receipt);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === version : optional === true;
  });
}

/**
 * `npm install --no-save` takes the versions of package-lock.json and leaves that file alone, as `npm ci` does.
 * But `npm ci` refuses a lock file that was written where the registry has no binaries for other platforms.
 */
function installPackages() {
  console.log('setup: installing packages (the first time takes about a minute) …');
  if (succeeds('npm', ['install', '--no-save', '--no-audit', '--no-fund'])) return;
  fail('`npm install` failed', 'its output is above; check that the npm registry can be reached');
}

/** npm may be told to skip the install script that puts Node 24 in place: run it then. */
function installNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  const folder = join(modules, 'node');
  const binary = join(folder, 'bin', 'node');
  if (existsSync(binary) || succeeds(process.execPath, ['installArchSpecificPackage.js'], folder)) return;
  fail(`Node 24 could not be installed beside Node ${process.versions.node}`, 'install Node 24 yourself');
}

/**
 * Installs packages of Debian, where there is Debian and the right to.
 * @param {string[]} packages
 */
function installPackaged(packages) {
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return (
    asRoot &&
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function installOffice() {
  if (findOffice()) return;
  console.log('setup: installing LibreOffice for the tests of Word and Excel files …');
  if (installPackaged(officePackages)) return;
  console.warn(
    'setup  warning  no LibreOffice was found, and none could be installed: no test opens the Word and Excel files\n' +
      `  note: install the packages \`${officePackages.join('`, `')}\`, or set OFFICE_PATH to the program to use`,
  );
}

async function installBrowser() {
  if (await findChromium()) return;
  console.log('setup: installing Chromium for the browser tests …');
  if (chromiumPackages.some((name) => installPackaged([name]))) return;
  if (succeeds('npx', ['playwright', 'install', 'chromium'])) return;
  fail(
    'no Chromium was found, and none could be installed',
    `install the package \`${chromiumPackages.join('` or `')}\`, or set CHROMIUM_PATH to the browser to use`,
  );
}

if (!isInstalled()) installPackages();
installNode();
if (process.argv.includes('--browser')) {
  await installBrowser();
  installOffice();
}
