import type { TaskLinks } from '../../src/core/alignment/types.ts';
import { tasksOf } from '../../src/core/document/tasks.ts';
import { structuralTypes, type Document, type TaskKind } from '../../src/core/document/types.ts';
import { sayMessage } from '../../src/core/formats/say-message.ts';
import type { Message } from '../../src/core/message.ts';
import type { DraftFacts } from './draft-facts.ts';
import { unnamedDirective } from './metadata-yaml.ts';

/** What was understood of a new document. */
export interface Understood {
  document: Document;
  facts: DraftFacts;
  /** Names of the corpus's documents by id. */
  names: ReadonlyMap<string, string>;
  /** Links of a plan; null for a directive. */
  links: readonly TaskLinks[] | null;
  /** False where the text names the directive neither by number nor by title. */
  namesDirective: boolean;
  publication: string | null;
  warnings: readonly Message[];
  /** Path of the new folder. */
  folder: string;
}

const kindNames: Readonly<Record<TaskKind, string>> = {
  task: 'nhiệm vụ',
  organisation: 'việc tổ chức thực hiện',
  target: 'mục tiêu',
  purpose: 'mục đích, yêu cầu',
};

/** The summary as printed, in Vietnamese: what was understood, what is doubtful, what to do next. */
export function describe(understood: Understood): string {
  const { document, facts, warnings } = understood;
  const lines = [
    `Đã thêm ${document.role === 'directive' ? 'văn bản' : 'kế hoạch'} “${document.id}”: ${understood.folder}`,
    '',
    ...describeFacts(facts),
    `  Nguồn công bố:     ${understood.publication ?? 'CHƯA CÓ: ghi địa chỉ trang đã đăng hoặc "bản giấy" vào “publication”'}`,
    ...describeImplements(understood),
    '',
    ...describeContent(document),
    ...describeReferences(understood),
    ...describeLinks(understood),
    '',
    ...(warnings.length === 0 ? ['Không có cảnh báo.'] : [`${warnings.length} cảnh báo:`]),
    ...warnings.map(sayWarning),
    '',
    ...nextSteps(understood),
  ];
  return lines.join('\n');
}

function sayWarning(warning: Message): string {
  return `  ${warning.file}:${warning.line}:${warning.column}  ${sayMessage(warning)}`;
}

function describeFacts(facts: DraftFacts): string[] {
  const { signature } = facts;
  const signer = [signature.value?.authority, signature.value?.position, signature.value?.name];
  const signed = signer.filter((part) => part !== null && part !== undefined).join(', ');
  const rows: [name: string, value: string | null, remark: string | null][] = [
    ['Loại', facts.type.value, facts.type.remark],
    ['Số, ký hiệu', facts.number.value, facts.number.remark],
    ['Ngày', facts.date.value, facts.date.remark],
    ['Cơ quan ban hành', facts.authority.value, facts.authority.remark],
    ['Trích yếu', facts.title.value, facts.title.remark],
    ['Người ký', signed === '' ? null : signed, signature.remark],
    ['Địa danh', facts.place.value, facts.place.remark],
  ];
  return rows.flatMap(([name, value, remark]) => [
    `  ${`${name}:`.padEnd(18)} ${value ?? '(không có)'}`,
    ...(remark === null ? [] : [remarkLine(remark)]),
  ]);
}

function remarkLine(remark: string): string {
  return `  ${''.padEnd(18)} ↳ ${remark}`;
}

function describeContent(document: Document): string[] {
  const body = document.provisions.filter(
    ({ type }) => structuralTypes.some((name) => name === type) || type === 'row',
  );
  const count = new Map<TaskKind, number>();
  for (const { kind } of tasksOf(document)) count.set(kind, (count.get(kind) ?? 0) + 1);
  const kinds = [...count].map(([kind, times]) => `${times} ${kindNames[kind]}`);
  const lost = document.provisions.filter(({ type }) => type === 'unrecognised').length;
  return [
    `  Điều khoản:        ${body.length}${lost > 0 ? `; ${lost} đoạn chưa nhận ra là gì` : ''}`,
    `  Nội dung:          ${kinds.length > 0 ? kinds.join(', ') : 'chưa nhận ra nhiệm vụ nào'}`,
  ];
}

function describeImplements({ document, names, namesDirective }: Understood): string[] {
  if (document.implements.length === 0) return [];
  return [
    `  Thực hiện:         ${document.implements.map((id) => names.get(id) ?? id).join(', ')}`,
    ...(namesDirective ? [] : [remarkLine(unnamedDirective)]),
  ];
}

function describeReferences({ document, names }: Understood): string[] {
  const all = document.provisions.flatMap(({ references }) => references);
  const cited = new Map(
    all.filter(({ target }) => target !== document.id).map((entry) => [entry.number, entry]),
  );
  if (cited.size === 0) return ['  Viện dẫn:          không có'];
  const inCorpus = [...cited.values()].filter(({ target }) => target !== null);
  return [
    `  Viện dẫn:          ${cited.size} văn bản, ${inCorpus.length} có trong kho`,
    ...[...cited.values()].map(({ number, target, known }) => {
      const outside = known ? 'ngoài kho, đã biết' : 'chưa biết';
      return `    ${number.padEnd(20)} ${target === null ? outside : (names.get(target) ?? target)}`;
    }),
  ];
}

function describeLinks({ links }: Understood): string[] {
  if (links === null) return [];
  const all = links.flatMap((entry) => entry.links);
  const strong = all.filter(({ confidence }) => confidence === 'strong').length;
  return [`  Đối chiếu:         ${strong} liên kết rõ, ${all.length - strong} liên kết có thể (máy đề xuất)`];
}

function nextSteps({ facts, folder, publication, namesDirective }: Understood): string[] {
  const doubts = Object.values(facts).filter(
    ({ remark }: { remark: string | null }) => remark !== null,
  ).length;
  const open = doubts + (publication === null ? 1 : 0) + (namesDirective ? 0 : 1);
  return [
    'Việc tiếp theo:',
    `  1. Mở ${folder}/document.yaml, xem ${open > 0 ? `${open} chỗ có dấu #` : 'lại các mục'}.`,
    '  2. npm run check:text   xem những chữ có thể bị nhận dạng sai.',
    '  3. npm start            xem trang.',
  ];
}
