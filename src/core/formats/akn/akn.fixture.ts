import { directive, planOf } from '../../alignment/corpus.fixture.ts';
import { linkedPlans } from '../../comparison/work.fixture.ts';
import { readDocument } from '../../document/document.ts';
import type { Document } from '../../document/types.ts';
import { applyCorrections } from '../../document/corrections.ts';
import { makeRegistry, refer } from '../../references/refer.ts';
import type { DocumentData } from '../contract.ts';
import { documentToData } from '../json.ts';
import type { Described } from './meta.ts';

/** Two annexes, a table, a stamp in the middle of the title, text that fits nowhere, and signs that are XML's own. */
const crowded = `TỈNH ỦY QUẢNG NGÃI

Số 01-KH/TU

KẾ HOẠCH
thực hiện Kết luận số 69-KL/TW

VĂN PHÒNG TỈNH ỦY QUẢNG NGÃI
Số: 123
CÔNG VĂN ĐẾN Ngày 12/01/2024

I- MỤC ĐÍCH
1. Nâng <b>chỉ số</b> & "R&D" lên > 5% \u0007
a) theo Nghị quyết số 20-NQ/TW, ngày 01/11/2012
- ]]> <!-- gạch đầu dòng -->

II- NHIỆM VỤ

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| 1 | Xây dựng đề án | Sở Khoa học và Công nghệ | 2025 |
| 2 | Sơ kết | Ban Tuyên giáo | Thường xuyên |

Nơi nhận:
- Các huyện ủy,
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Nguyễn Văn A

PHỤ LỤC I
DANH MỤC NHIỆM VỤ
1. Việc thứ nhất
2. Việc thứ hai

PHỤ LỤC II
(kèm theo Kế hoạch số 01-KH/TU)
Chữ không có số.
`;

function readCrowded(): Document {
  const source = { path: 'source.md', bytes: new TextEncoder().encode(crowded), extract: null };
  const { document } = readDocument(
    { id: 'quang-ngai', role: 'plan', path: 'source.md', source, metadata: null, corrections: null },
    '2024-69-kl-tw',
  );
  if (document === null) throw new Error('the text could not be read');
  return document;
}

const corrected = applyCorrections('corrections.yaml', planOf('da-nang').provisions, [
  {
    where: 'sec_II__para_2__indent_2',
    reads: 'Chủ trọng',
    shouldRead: 'Chú trọng',
    why: '“Chủ trọng” không có trong tiếng Việt.',
    at: { line: 1, column: 1 },
  },
]);

const documents: Document[] = [
  directive,
  { ...planOf('da-nang'), provisions: corrected.provisions },
  planOf('binh-dinh'),
  planOf('thi-uy-phu-quoc'),
  readCrowded(),
];

const centre = { path: '2024-69-kl-tw', type: 'Kết luận', number: '69-KL/TW', date: '2024-01-11' };
const registry = makeRegistry(documents, []);

function describe(document: Document): Described {
  const referred = refer(document, registry, 'source.md').document;
  const data = documentToData(referred, { hash: '0123456789ab', messages: [], suspects: [] }, 0);
  const linked = linkedPlans.find((plan) => plan.document.id === document.id);
  const { id, type, number, date } = data;
  const isCentre = document === directive;
  return {
    document: data,
    work: { path: isCentre ? id : `2024-69-kl-tw/${id}`, type, number, date },
    publisher: 'Đối Chiếu',
    implements: isCentre ? [] : [{ ...centre, name: 'Kết luận số 69-KL/TW' }],
    links: (linked?.links ?? []).flatMap(({ task, links }) =>
      links.map((link) => ({ task, work: '/akn/vn/doc/ket-luan/2024-01-11/69-kl-tw', link })),
    ),
  };
}

/** The project's own documents, one of them with a correction, and one that has everything. */
export const described: readonly { name: string; value: Described }[] = documents.map((document) => ({
  name: document.id,
  value: describe(document),
}));

/** Every mention of a document of the corpus leads to the directive; nobody knows the others. */
export const addressOf = ({
  target,
}: DocumentData['provisions'][number]['references'][number]): string | null =>
  target === null ? null : '/akn/vn/doc/ket-luan/2024-01-11/69-kl-tw';
