/** What can be taken away from each kind of page: names of files, and what they are for. */
export interface TakenFile {
  /** Path below `data/`. */
  path: string;
  /** What the file is called once it is saved. */
  saved: string;
  text: string;
  note: string;
}

const kinds = {
  docx: { text: 'Word (.docx)', note: 'bảng khổ A4 ngang, in được ngay' },
  xlsx: { text: 'Excel (.xlsx)', note: 'lọc, sắp xếp và tính được' },
  csv: {
    text: 'CSV',
    note: "cho phần mềm khác; ô nào bắt đầu bằng = + - @ thì có thêm dấu ' ở trước để không bị coi là công thức",
  },
  json: { text: 'JSON', note: 'dữ liệu mà trang này được làm ra từ đó, cho người viết phần mềm' },
  xml: {
    text: 'XML Akoma Ntoso',
    note: 'toàn văn theo chuẩn văn bản pháp luật của OASIS, kèm các mối đối chiếu',
  },
} as const;

type Kind = keyof typeof kinds;

/** One table in several formats; `path` and `saved` without ending. */
function formats(path: string, saved: string, endings: readonly Kind[]): TakenFile[] {
  return endings.map((ending) => ({
    path: `${path}.${ending}`,
    saved: `${saved}.${ending}`,
    ...kinds[ending],
  }));
}

/** A plan beside its directive. */
export const comparisonFiles = (directive: string, plan: string): TakenFile[] =>
  formats(`${directive}/comparisons/${plan}`, `doi-chieu-${directive}-${plan}`, [
    'docx',
    'xlsx',
    'csv',
    'json',
  ]);

/** One clause in all places. */
export const clauseFiles = (directive: string, clause: string): TakenFile[] =>
  formats(`${directive}/clauses/${clause}`, `doi-chieu-${directive}-${clause}`, ['docx', 'xlsx', 'csv']);

/** Provisions by places. */
export const matrixFiles = (directive: string): TakenFile[] => [
  ...formats(`${directive}/bang-tong-hop`, `tong-hop-${directive}`, ['docx', 'xlsx', 'csv']),
  ...formats(`${directive}/coverage`, `phu-${directive}`, ['json']),
];

/** @param whole false where there are too many plans for one Word file */
export const workFiles = (directive: string, whole: boolean): TakenFile[] => [
  ...formats(
    `${directive}/phan-cong`,
    `phan-cong-${directive}`,
    whole ? ['docx', 'xlsx', 'csv'] : ['xlsx', 'csv'],
  ),
  ...formats(`${directive}/work`, `phan-cong-${directive}`, ['json']),
];

/** The text of a document. @param plan null for the directive itself */
export const documentFiles = (directive: string, plan: string | null): TakenFile[] =>
  formats(`${directive}/${plan ?? 'document'}`, plan === null ? directive : `${directive}-${plan}`, [
    'xml',
    'json',
  ]);

/** All links of a directive in one table. */
export const linkFiles = (directive: string): TakenFile[] =>
  formats(`${directive}/doi-chieu`, `moi-doi-chieu-${directive}`, ['xlsx', 'csv']).map((file) => ({
    ...file,
    text: `Mọi mối đối chiếu, ${file.text}`,
  }));

/** Figures of a directive and its plans. */
export const figureFiles = (directive: string): TakenFile[] =>
  formats(`${directive}/chi-tieu`, `chi-tieu-${directive}`, ['csv']).map((file) => ({
    ...file,
    text: `Số liệu, chỉ tiêu, ${file.text}`,
  }));
