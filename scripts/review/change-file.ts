/** Changes single items of a decisions.yaml and leaves its other items, its comments and its order alone. */
import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { decisionsSchema, type Decision } from '../../src/core/alignment/index.ts';

/** How people cite the two texts: written behind the hashes, which say nothing to a person. */
export interface Labels {
  task: string;
  target: string | null;
}

const fields = [
  ...(['task', 'target', 'verdict', 'relation', 'who', 'when', 'why'] as const),
  ...(['taskId', 'taskBegins', 'targetId', 'targetBegins'] as const),
] as const;

/**
 * Puts `next` in the place of the decisions that `isOld` picks; appended where there are none. The last
 * of the old ones is rewritten in place, so that a reader of the file's history sees what became of it.
 *
 * @param text a sound decisions.yaml; empty for a new one
 * @throws where the rest of the file would change too (an anchor shared between items)
 */
export function replaceDecisions(
  text: string,
  isOld: (decision: Decision) => boolean,
  next: readonly Decision[],
  labels: Labels,
): string {
  const yaml = parseDocument(text);
  const list = listOf(yaml);
  const before = readList(yaml);
  const old = before.flatMap((decision, place) => (isOld(decision) ? [place] : []));
  const reused = next.length === 0 ? undefined : old.at(-1);
  next.forEach((decision, place) => {
    const node = place === 0 && reused !== undefined ? list.items[reused] : undefined;
    if (isMap(node)) writeItem(yaml, node, decision, labels);
    else list.add(writeItem(yaml, yaml.createNode({}), decision, labels));
  });
  for (const place of old.filter((one) => one !== reused).reverse()) dropItem(yaml, list, place);
  if (list.items.length === 0) list.flow = true;
  const changed = list.items.length === 0 ? restOf(yaml) : yaml.toString({ lineWidth: 0 });
  checkRest(before, changed, isOld, next);
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

/** An emptied list is `[]`, and a file that never held a comment is empty again. */
function restOf(yaml: Document): string {
  const text = yaml.toString({ lineWidth: 0 });
  return text.trim() === '[]' ? '' : text;
}

function listOf(yaml: Document): YAMLSeq {
  if (isSeq(yaml.contents)) {
    if (yaml.contents.items.length === 0) yaml.contents.flow = false;
    return yaml.contents;
  }
  const list: YAMLSeq = yaml.createNode([]);
  // Comments of a file without items stand behind its (empty) content: they are its head.
  const head = [yaml.commentBefore, yaml.contents?.commentBefore, yaml.comment].filter(
    (part) => part != null,
  );
  yaml.contents = list;
  yaml.commentBefore = head.length > 0 ? head.join('\n') : null;
  yaml.comment = null;
  return list;
}

function readList(yaml: Document): Decision[] {
  return decisionsSchema.parse(yaml.toJS() ?? []);
}

function writeItem(yaml: Document, item: YAMLMap, decision: Decision, labels: Labels): YAMLMap {
  const values: Partial<Record<(typeof fields)[number], string | null | undefined>> = decision;
  for (const field of fields) {
    const value = values[field] ?? '';
    if (value === '') item.delete(field);
    else if (item.has(field)) item.set(field, value);
    else item.set(field, labelled(yaml.createNode(value), field, labels));
  }
  return item;
}

function labelled(node: Scalar, field: string, labels: Labels): Scalar {
  const label = field === 'task' ? labels.task : field === 'target' ? labels.target : null;
  if (label !== null) node.comment = ` ${label}`;
  return node;
}

/** Takes an item out; what people wrote around it stays, above what follows. */
function dropItem(yaml: Document, list: YAMLSeq, place: number): void {
  const kept = commentsOf(list.items[place] as Node);
  list.items.splice(place, 1);
  if (kept.length === 0) return;
  const follower = list.items[place] as Node | undefined;
  if (follower) follower.commentBefore = [...kept, follower.commentBefore ?? []].flat().join('\n');
  else yaml.comment = [...kept, yaml.comment ?? []].flat().join('\n');
}

/** Every comment of an item but the labels behind its two hashes. */
function commentsOf(item: Node): string[] {
  const found: string[] = [];
  visit(item, {
    Node(key, node, path) {
      const pair = path.at(-1);
      const name = pair && 'key' in pair ? String(pair.key) : '';
      const isLabel = key === 'value' && (name === 'task' || name === 'target');
      const comments = [node.commentBefore, isLabel ? null : node.comment];
      found.push(...comments.filter((comment) => comment != null));
    },
  });
  return found;
}

function checkRest(
  before: readonly Decision[],
  changed: string,
  isOld: (decision: Decision) => boolean,
  next: readonly Decision[],
): void {
  const after = readList(parseDocument(changed));
  const isNext = (decision: Decision): boolean => next.some((one) => isDeepStrictEqual(one, decision));
  const rest = after.filter((decision) => !isNext(decision));
  const expected = before.filter((decision) => !isOld(decision) && !isNext(decision));
  if (
    isDeepStrictEqual(rest, expected) &&
    next.every((one) => after.some((two) => isDeepStrictEqual(one, two)))
  )
    return;
  throw new Error('The change would touch other decisions of the file; it was not saved.');
}
