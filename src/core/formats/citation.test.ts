import { expect, test } from 'vitest';
import { citeComparison, citeDocument, citeProvision, nameBody, withAddress } from './citation.ts';

const directive = {
  role: 'directive' as const,
  name: 'Kết luận số 69-KL/TW',
  type: 'Kết luận',
  number: '69-KL/TW',
  date: '2024-01-11',
  authority: 'Bộ Chính trị',
  title: 'tiếp tục thực hiện Nghị quyết số 20-NQ/TW',
};
const plan = {
  role: 'plan' as const,
  name: 'Bình Phước',
  type: 'Kế hoạch',
  number: '260-KH/TU',
  date: '2024-06-04',
  authority: 'Ban Thường vụ Tỉnh ủy',
  title: 'thực hiện Kết luận số 69-KL/TW',
};

test('a document is cited by type, number, date, body and title', () => {
  expect(citeDocument(directive)).toBe(
    'Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 20-NQ/TW',
  );
  expect(citeDocument(plan)).toBe(
    'Kế hoạch số 260-KH/TU, ngày 04/6/2024 của Ban Thường vụ Tỉnh ủy Bình Phước thực hiện Kết luận số 69-KL/TW',
  );
});

test.each([
  [
    { number: null, date: null },
    'Kế hoạch của Ban Thường vụ Tỉnh ủy Bình Phước thực hiện Kết luận số 69-KL/TW (bản nguồn không ghi số, ngày)',
  ],
  [
    { date: null, title: null },
    'Kế hoạch số 260-KH/TU của Ban Thường vụ Tỉnh ủy Bình Phước (bản nguồn không ghi ngày)',
  ],
  [
    { type: null, authority: null, title: null },
    'Văn bản số 260-KH/TU, ngày 04/6/2024 của Bình Phước (bản nguồn không ghi tên loại)',
  ],
])('what the source does not give is said: %o', (missing, citation) => {
  expect(citeDocument({ ...plan, ...missing })).toBe(citation);
});

test('a provision is cited after its document, a comparison by both documents', () => {
  expect(citeProvision(plan, 'II.2, ý 1')).toBe(
    'Kế hoạch số 260-KH/TU, ngày 04/6/2024 của Ban Thường vụ Tỉnh ủy Bình Phước, mục II.2, ý 1',
  );
  expect(citeProvision(directive, 'mục 1, đoạn 2')).toMatch(/ của Bộ Chính trị, mục 1, đoạn 2$/u);
  expect(citeComparison(directive, plan)).toBe(
    'Đối chiếu Kế hoạch số 260-KH/TU, ngày 04/6/2024 của Ban Thường vụ Tỉnh ủy Bình Phước với Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị',
  );
});

test('the name of a body has its place once', () => {
  expect(nameBody({ ...plan, name: 'Phú Quốc', authority: 'Thị ủy Phú Quốc' })).toBe('Thị ủy Phú Quốc');
});

test('the address follows the citation', () => {
  expect(withAddress('Kế hoạch', 'Đối Chiếu', 'https://doi-chieu.example/a/')).toBe(
    'Kế hoạch. Đối Chiếu, https://doi-chieu.example/a/',
  );
});
