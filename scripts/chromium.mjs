/**
 * Where the browser tests find Chromium. Plain JavaScript, because setup.mjs asks before Node 24 is there.
 */
import { accessSync, constants } from 'node:fs';

/** Debian's packages of it. The headless shell is the same engine without windows, and a quarter cheaper to run. */
export const chromiumPackages = ['chromium-headless-shell', 'chromium'];

const system = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium to use: CHROMIUM_PATH, one the system has, or Playwright's own download; null where there is none.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const found = [process.env['CHROMIUM_PATH'], ...system].find(isExecutable);
  if (found) return found;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return isExecutable(own) ? own : null;
}
