import type { Table } from '../formats/csv.ts';
import type { TargetsData } from '../formats/targets-contract.ts';
import { correctedColumn, correctedText, correctionsColumn, sayCorrections } from './export-corrections.ts';

const sentence = 'Câu';

/** Every figure of every document as a table, one row a figure, in the order of the documents. */
export function tableOfTargets({ documents }: TargetsData): Table {
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
      'Mã văn bản',
      'Mã đoạn',
    ],
    rows: documents.flatMap(({ id, name, sentences }) =>
      sentences.flatMap(({ provision, label, text, corrections, figures }) =>
        figures.map(({ value, unit, year }) => [
          name,
          label,
          value,
          unit,
          year,
          text,
          correctedText(text, corrections),
          sayCorrections(corrections),
          id,
          provision,
        ]),
      ),
    ),
  };
}
