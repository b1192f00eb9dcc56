/**
 * Addresses that were published once. `npm run ids` writes those that are new into the record; `npm run build`
 * stops when one of the record is lost, and `content/moved.yaml` says where a text is now.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Document,
  type Node,
} from 'yaml';
import { z } from 'zod';
import { documentData, indexData, planData } from '../src/core/formats/contract.ts';
import { coverageData } from '../src/core/formats/coverage-contract.ts';
import { workData } from '../src/core/formats/work-contract.ts';
import { MessageError } from '../src/core/message.ts';
import { clausesOf, slugClauses } from '../src/core/publication/clauses.ts';
import {
  bodies,
  extendRecord,
  findLost,
  type Addresses,
  type Move,
  type Place,
  type RecordedAddress,
} from '../src/core/publication/published.ts';
import { commandLine, conduct } from './command-line.ts';
import { root } from './command.ts';

const files = { record: 'content/published-ids.yaml', moves: 'content/moved.yaml' };

const head = `# Every address that was published: documents, the ids of their texts, clauses (muc), bodies. Written by "npm run ids".
# A line never leaves this file: what moves or is withdrawn gets a line in ${files.moves}.
`;

const address = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:#[A-Za-z0-9_.-]+)?$/;
const moveShape = z.union([
  z.strictObject({ from: z.string().regex(address), to: z.string().regex(address) }),
  z.strictObject({ from: z.string().regex(address), to: z.null(), why: z.string().min(1) }),
]);

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The addresses that the content in a folder makes. */
export async function listAddresses(content: string): Promise<Addresses> {
  const data = join(content, 'data');
  const { documents } = await readJson(join(data, 'index.json'), indexData);
  const found = new Map<string, string[]>();
  const agencies = new Set<string>();
  for (const { id, directive, data: file } of documents) {
    const { provisions } = directive
      ? (await readJson(join(data, file), planData.pick({ document: true }))).document
      : await readJson(join(data, file), documentData);
    found.set(
      directive ? `${directive}/${id}` : id,
      provisions.map((provision) => provision.id),
    );
    if (directive) continue;
    const work = await readJson(join(data, id, 'work.json'), workData);
    for (const agency of work.agencies) agencies.add(agency.id);
    const { rows } = await readJson(join(data, id, 'coverage.json'), coverageData);
    const clauses = slugClauses([...new Set(rows.map(({ clause }) => clause))]);
    found.set(clausesOf(id), [...clauses.values()]);
  }
  return found.set(bodies, [...agencies]);
}

/** A YAML file with the places of its nodes; an empty one where there is none yet. */
async function readYaml(file: string): Promise<{ document: Document; placeOf: (node: unknown) => Place }> {
  const source = await readFile(join(root, file), 'utf8').catch(() => '');
  const lineCounter = new LineCounter();
  return {
    document: parseDocument(source, { lineCounter }),
    placeOf: (node) => {
      const { line, col } = lineCounter.linePos((node as Node).range?.[0] ?? 0);
      return { line, column: col };
    },
  };
}

async function readRecord(): Promise<RecordedAddress[]> {
  const {
    document: { contents },
    placeOf,
  } = await readYaml(files.record);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): RecordedAddress[] => {
    const document = isScalar(key) ? String(key.value) : '';
    const ids = isSeq(value) ? value.items : [];
    return [
      { document, id: null, ...placeOf(key) },
      ...ids.map((id) => ({ document, id: isScalar(id) ? String(id.value) : '', ...placeOf(id) })),
    ];
  });
}

/** The moves that people wrote down. @throws MessageError for a line of another shape */
export async function readMoves(): Promise<Move[]> {
  const { document, placeOf } = await readYaml(files.moves);
  const items = isSeq(document.contents) ? document.contents.items : [];
  return items.map((item) => {
    const place = placeOf(item);
    const move = moveShape.safeParse((item as Node).toJS(document));
    if (move.success) return { why: null, ...move.data, ...place };
    const message = {
      file: files.moves,
      ...place,
      level: 'error' as const,
      reason: 'expected "from" and "to" as document, document/plan or document#id; or "to: null" with "why"',
      rule: 'moved-address',
      note: 'For example: - from: 2024-69-kl-tw/phu-quoc  to: 2024-69-kl-tw/thi-uy-phu-quoc',
    };
    throw new MessageError([message]);
  });
}

/**
 * Compares the content with the record.
 *
 * @returns a figure for the build's line
 * @throws MessageError when an address is lost
 */
export async function checkPublication(content: string): Promise<string> {
  const [recorded, moves, now] = [await readRecord(), await readMoves(), await listAddresses(content)];
  const messages = findLost(recorded, now, moves, files);
  if (messages.length > 0) throw new MessageError(messages);
  const known = new Set(recorded.map(({ document, id }) => `${document}#${id ?? ''}`));
  const unknown = [...now].flatMap(([document, ids]) => ids.filter((id) => !known.has(`${document}#${id}`)));
  return unknown.length === 0
    ? `${recorded.length} addresses, all there`
    : `${recorded.length} addresses, all there; ${unknown.length} new: run npm run ids`;
}

/** Writes new addresses into the record, and says how many there are. */
async function record(content: string): Promise<string> {
  const before = await readRecord();
  const whole = extendRecord(before, await listAddresses(content));
  await writeFile(
    join(root, files.record),
    head + stringify(Object.fromEntries(whole), { singleQuote: true }),
  );
  const count = [...whole.values()].reduce((sum, ids) => sum + ids.length + 1, 0);
  return `${files.record}: ${count} addresses, ${count - before.length} of them new`;
}

if (import.meta.main) {
  const { content } = commandLine('ids', 'npm run ids --', 'Puts new addresses on record.')
    .option('--content <dir>', 'what `npm run content` wrote', 'content/generated')
    .parse()
    .opts();
  await conduct('ids', async () => {
    console.log(await record(join(root, content)));
  });
}
