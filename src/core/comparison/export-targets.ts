import type { Table } from '../formats/csv.ts';
import type { TargetSentence, TargetsData } from '../formats/targets-contract.ts';
import { correctedColumn, correctedText, correctionsColumn, sayCorrections } from './export-corrections.ts';

const sentence = 'Câu';

const keyOf = ({ document, provision, text }: TargetSentence): string =>
  [document, provision, text].join('\n');

/**
 * Every figure of every document as a table, one row a figure, in the order of the documents. Sentences that are
 * alike have the number of their group in common.
 */
export function tableOfTargets({ documents, groups }: TargetsData): Table {
  const places = new Map(groups.flatMap((group, i) => group.sentences.map((own) => [keyOf(own), i + 1])));
  return {
    columns: [
      'Văn bản',
      'Vị trí',
      'Số',
      'Đơn vị',
      'Năm',
      sentence,
      correctedColumn(sentence),
      correctionsColumn,
      'Nhóm câu giống nhau',
      'Mã văn bản',
      'Mã đoạn',
    ],
    rows: documents.flatMap(({ id, name, sentences }) =>
      sentences.flatMap((own) => {
        const { provision, label, text, corrections, figures } = own;
        return figures.map(({ value, unit, year }) => [
          name,
          label,
          value,
          unit,
          year,
          text,
          correctedText(text, corrections),
          sayCorrections(corrections),
          places.get(keyOf(own)) ?? null,
          id,
          provision,
        ]);
      }),
    ),
  };
}
