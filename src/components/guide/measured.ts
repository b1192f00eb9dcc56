/** The recorded figures that a reader of the guide can make something of, in words. */

type Figures = Readonly<Record<string, number>>;

export interface MeasuredPair {
  name: string;
  rows: { term: string; value: number | undefined; isShare: boolean }[];
}

const names: Readonly<Record<string, string>> = {
  'binh-dinh': 'Bình Định',
  'da-nang': 'Đà Nẵng',
  'thi-uy-phu-quoc': 'Phú Quốc',
  'dangdoanqh-57': 'Một kế hoạch thực hiện Nghị quyết 57-NQ/TW',
};

const terms: readonly { key: string; term: string; isShare: boolean }[] = [
  { key: 'tasks', term: 'Số nhiệm vụ', isShare: false },
  { key: 'links', term: 'Số mối máy nêu', isShare: false },
  { key: 'precision', term: 'Mối máy nêu thì đúng', isShare: true },
  { key: 'recall', term: 'Mối cần có thì tìm thấy', isShare: true },
  { key: 'strongPrecision', term: 'Mối nêu rõ (không phải “có thể liên quan”) thì đúng', isShare: true },
  { key: 'deletedStrong', term: 'Xóa đoạn đúng đi mà vẫn nêu rõ một đoạn khác', isShare: true },
  { key: 'deletedAny', term: 'Xóa đoạn đúng đi mà vẫn nêu một đoạn khác', isShare: true },
];

/** Pairs whose links people labelled by hand come first: only for them is it known what is right. */
export function listMeasured(recorded: Readonly<Record<string, Figures>>): MeasuredPair[] {
  const labelled = Object.entries(recorded).filter(([, figures]) => figures['precision'] !== undefined);
  return labelled.map(([id, figures]) => ({
    name: names[id] ?? id,
    rows: terms.map(({ key, term, isShare }) => ({ term, value: figures[key], isShare })),
  }));
}
