/** What the readers of Word, PDF and HTML say of a file, in the words of the site; `$1` is a number or pages. */
const remarks: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) words inserted by tracked changes/u, '$1 chữ thêm vào khi theo dõi sửa đổi được giữ lại.'],
  [/^(\d+) words deleted by tracked changes/u, '$1 chữ đã xóa khi theo dõi sửa đổi không đăng.'],
  [/^(\d+) words formatted as hidden/u, '$1 chữ ẩn trong tệp không đăng.'],
  [/^(\d+) words formatted as all capitals/u, '$1 chữ định dạng in hoa được đăng bằng chữ hoa như bản in.'],
  [
    /^(\d+) (?:list marks of a symbol font|drawn list marks)/u,
    '$1 dấu đầu dòng vẽ bằng hình được ghi là “-”.',
  ],
  [
    /^(\d+) characters of a symbol font are given/u,
    '$1 ký hiệu của phông hình được ghi bằng ký hiệu Unicode.',
  ],
  [/^(\d+) characters of a symbol font have no/u, '$1 ký hiệu của phông hình chưa rõ là gì, cần xem lại.'],
  [/^(\d+) comments in the margin/u, '$1 lời bình bên lề không đăng.'],
  [/^(\d+) embedded documents/u, '$1 tệp nhúng bên trong không đọc được.'],
  [/^(\d+) formulas/u, '$1 công thức được ghi thành một dòng chữ.'],
  [/^(\d+) table heads that are printed again/u, '$1 dòng tiêu đề bảng in lại ở trang sau được bỏ bớt.'],
  [/^(\d+) table rows that a page break/u, '$1 hàng của bảng bị ngắt trang đã được nối lại.'],
  [/^(\d+) words that the page hides/u, '$1 chữ mà trang nguồn giấu đi không đăng.'],
  [/^(\d+) words of buttons/u, '$1 chữ trên nút bấm, ô nhập không đăng.'],
  [/^Page ([\d, ]+): no words/u, 'Trang $1 không có chữ; nếu là ảnh chụp thì chữ trong ảnh còn thiếu.'],
  [
    /^Page ([\d, ]+): the words come from text recognition/u,
    'Chữ ở trang $1 do máy nhận dạng từ ảnh, có thể sai.',
  ],
  [/^Page ([\d, ]+): turned text/u, 'Chữ xoay ngang ở trang $1 được đặt cuối trang.'],
  [/^Page ([\d, ]+): words of stamps/u, 'Chữ của dấu và chữ ký số ở trang $1 được đặt cuối trang.'],
  [
    /^Page ([\d, ]+): some characters have no known letter/u,
    'Trang $1 có ký tự chưa rõ là chữ gì, cần xem lại.',
  ],
  [
    /^Page ([\d, ]+): text in columns/u,
    'Chữ xếp cột không kẻ ô ở trang $1 được đọc theo dòng, không thành bảng.',
  ],
  [/^The file has no proper end/u, 'Tệp không có phần kết đúng quy cách, có thể thiếu trang.'],
  [/^Left out around the document: (.*)\.$/u, 'Phần quanh văn bản trên trang nguồn không đăng: $1.'],
  [/^The page is stored in (.*); read/u, 'Trang nguồn dùng bảng mã $1; đã đọc theo bảng mã ấy.'],
];

/** A remark on a file as a sentence for readers; null where it has no words here. */
export function sayRemark(reason: string): string | null {
  const found = remarks.find(([pattern]) => pattern.test(reason));
  return found ? reason.replace(new RegExp(`${found[0].source}.*$`, 'su'), found[1]) : null;
}
