/** ISO date (ISO 8601) of the named groups `d`, `m`, `y` of a match; null for days that no calendar has. */
export function isoDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const [y = '', m = '', d = ''] = [groups['y'], groups['m'], groups['d']];
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
