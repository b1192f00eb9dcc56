/**
 * Where the tests find LibreOffice, with which they open Word and Excel files as an office would. Plain JavaScript,
 * because setup.mjs asks before Node 24 is there.
 */
import { existsSync } from 'node:fs';

/** Debian's packages of it that need no screen. */
export const officePackages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/**
 * The LibreOffice to use: OFFICE_PATH, or one the system has; null where there is none.
 * @returns {string | null}
 */
export function findOffice() {
  return [process.env['OFFICE_PATH'], ...places].find((path) => path && existsSync(path)) ?? null;
}
