/** One address for each kind of page that the site has, below the base path. */
export const pages = {
  home: './',
  directive: './2024-69-kl-tw/',
  clause: './2024-69-kl-tw/muc/2/',
  plan: './2024-69-kl-tw/da-nang/',
  'plan with an odd name': './2024-69-kl-tw/thi-uy-phu-quoc/',
  work: './2024-69-kl-tw/phan-cong/',
  references: './2024-69-kl-tw/vien-dan/',
  agencies: './co-quan/',
  agency: './co-quan/ban-tuyen-giao/',
  comparison: './2024-69-kl-tw/da-nang/doi-chieu/',
  "comparison in the plan's order": './2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/',
  matrix: './2024-69-kl-tw/ma-tran/',
  pictures: './2024-69-kl-tw/hinh/',
  'matrix of one kind of place': './2024-69-kl-tw/ma-tran/?cap=huyen',
  'two plans': './2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh',
  'two plans, none chosen': './2024-69-kl-tw/so-sanh/',
  search: './tim-kiem/',
  'search results': './tim-kiem/?q=khoi+nghiep+sang+tao',
  guide: './huong-dan/',
  quality: './chat-luong/',
  'embedded provision': './nhung/2024-69-kl-tw/doan/para_2__subpara_2/',
  'embedded clause': './nhung/2024-69-kl-tw/muc/1/',
  'embedded matrix': './nhung/2024-69-kl-tw/ma-tran/',
  'embedded comparison': './nhung/2024-69-kl-tw/da-nang/doi-chieu/',
  "embedded comparison in the plan's order": './nhung/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/',
  'embedded clause of a comparison': './nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/1/',
  'embedded agency': './nhung/co-quan/ban-tuyen-giao/',
  'not found': './khong-co-trang-nay/',
} as const;

/** The same as a list of name and address, for `for … of`. */
export const pageKinds = Object.entries(pages);
