/** Earlier wordings of published texts, so that a page embedded with one can show what has changed. */
import { z } from 'zod';

/** Wordings of each id of a document, oldest first; the last one kept is the newest. */
export const history = z.record(z.string(), z.array(z.string()));
export type History = z.infer<typeof history>;

/** The history with the texts of today: a wording is added where it differs from the last one kept. */
export function extendHistory(kept: History, now: ReadonlyMap<string, string>): History {
  const ids = [...new Set([...Object.keys(kept), ...now.keys()])].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const before = kept[id] ?? [];
      const text = now.get(id);
      return [id, text === undefined || before.at(-1) === text ? before : [...before, text]];
    }),
  );
}

/** Wordings that are no longer in force, by id; ids that never changed are left out. */
export function earlierTexts(kept: History, now: ReadonlyMap<string, string>): History {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, texts]) => {
      const earlier = [...new Set(texts)].filter((text) => text !== now.get(id));
      return earlier.length > 0 && now.has(id) ? [[id, earlier]] : [];
    }),
  );
}
