/** What this window remembers while it is open; nothing of it outlives the window. */

/** Who reviews here; empty until somebody said so. */
export const readWho = (): string => sessionStorage.getItem('who') ?? '';
export const keepWho = (who: string): void => sessionStorage.setItem('who', who);

/** Single letters as keys can be switched off, for people who dictate or use a screen reader. */
export const areKeysOn = (): boolean => sessionStorage.getItem('keys') !== 'off';
export const switchKeys = (on: boolean): void => sessionStorage.setItem('keys', on ? 'on' : 'off');

/** Name of this window for “undo”. */
export function nameWindow(): string {
  const known = sessionStorage.getItem('window');
  if (known !== null) return known;
  const name = crypto.randomUUID();
  sessionStorage.setItem('window', name);
  return name;
}
