import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Position } from './document/types.ts';
import type { Message } from './message.ts';

/** An item of a list that people keep, with its place in the file. */
export type Placed<Item> = Item & { at: Position };

/**
 * Reads a file that people keep as a YAML list of items of one shape: corrections, decisions, registries.
 *
 * @param rule name under which faults are reported
 * @returns the items that are sound, and an error for each that is not, at its line
 */
export function readYamlList<Shape extends z.ZodType<object>>(
  file: string,
  content: string,
  shape: Shape,
  rule: string,
): { items: Placed<z.infer<Shape>>[]; messages: Message[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = (offset: number, reason: string, name = rule): Message => ({
    ...{ file, ...placeOf(offset), level: 'error', reason, rule: name },
    note: `Mend ${file} at this line.`,
  });
  const faults = yaml.errors.map(({ pos, message }) =>
    error(pos[0], `Found text that is not YAML (${message})`, 'yaml'),
  );
  if (faults.length > 0 || yaml.contents === null) return { items: [], messages: faults };
  if (!isSeq(yaml.contents)) {
    const offset = isNode(yaml.contents) ? yaml.contents.range[0] : 0;
    return { items: [], messages: [error(offset, 'Found no list, expected one item after another')] };
  }
  const items: Placed<z.infer<Shape>>[] = [];
  const messages: Message[] = [];
  for (const node of yaml.contents.items.filter(isNode)) {
    const parsed = shape.safeParse(node.toJS(yaml));
    if (parsed.success) items.push({ ...parsed.data, at: placeOf(node.range[0]) });
    else {
      const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      messages.push(error(node.range[0], `Found a wrong item (${reasons.join('; ')})`));
    }
  }
  return { items, messages };
}
