import { readFileSync } from 'node:fs';
import { readDocument } from '../document/document.ts';
import type { Document } from '../document/types.ts';

const folder = 'content/sources/2024-69-kl-tw';

function read(id: string, role: Document['role'], path: string): Document {
  const source = { path, bytes: readFileSync(path), extract: null };
  const { document } = readDocument({ id, role, path, source, metadata: null, corrections: null }, null);
  if (document === null) throw new Error(`${path} could not be read`);
  return document;
}

/** The project's own corpus, as the program reads it without document.yaml. */
export const directive = read('2024-69-kl-tw', 'directive', `${folder}/source.md`);
export const plans: ReadonlyMap<string, Document> = new Map(
  ['binh-dinh', 'da-nang', 'thi-uy-phu-quoc'].map((id) => [
    id,
    read(id, 'plan', `${folder}/plans/${id}/source.md`),
  ]),
);

/** The plan with that id. */
export function planOf(id: string): Document {
  const plan = plans.get(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}
