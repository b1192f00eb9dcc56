/**
 * What each page is called, which picture stands for it, and what other sites show that are given its address: one
 * table for the pages themselves and for their oEmbed answers.
 */
import type { CollectionEntry } from 'astro:content';
import { type AgencyEntry } from '../../agencies.ts';
import { getText, type ClauseEntry, type DirectiveEntry, type PlanFacts } from '../../collections.ts';
import {
  agencyEmbed,
  clauseEmbed,
  comparisonEmbed,
  matrixEmbed,
  pairEmbed,
  type Embed,
} from '../../core/embedding/embeds.ts';
import {
  clauseCard,
  directiveCard,
  overviewCard,
  planCards,
  type ShareCard,
} from '../../core/formats/share-cards.ts';
import { site } from '../../site.ts';
import type { Order } from '../comparison/rows.ts';
import { capitalise, shortenName } from '../words.ts';

/** The head of a page. */
export interface Head {
  /** Below the base path. */
  path: string;
  title: string;
  description: string;
  /** Without one, the picture of the site. */
  picture?: Pick<ShareCard, 'path' | 'alt'>;
  /** The page that other sites show when they are given the address of this one; without one, a link to it. */
  embed?: Embed;
}

/** Pages that belong to no directive. */
export const siteHeads = {
  home: { path: '/', title: site.name, description: site.description },
  search: {
    path: '/tim-kiem/',
    title: 'Tìm trong văn bản',
    description:
      'Tìm từng đoạn, từng nhiệm vụ trong văn bản Trung ương và các kế hoạch địa phương, gõ không dấu cũng được.',
  },
  quality: {
    path: '/chat-luong/',
    title: 'Chất lượng dữ liệu',
    description: 'Những chỗ lạ hay chưa chắc mà máy gặp khi đọc bản nguồn của từng văn bản.',
  },
  agencies: {
    path: '/co-quan/',
    title: 'Việc giao theo cơ quan',
    description: 'Các loại cơ quan mà kế hoạch địa phương giao việc, với số nhiệm vụ và số nơi.',
  },
  builder: {
    path: '/nhung/',
    title: 'Nhúng vào trang khác',
    description:
      'Chọn mục, kế hoạch, bảng; xem thử; chép địa chỉ, khung iframe hoặc mã để đặt vào trang của cơ quan, báo, cổng thông tin.',
  },
} satisfies Record<string, Head>;

/** A page written by hand. */
export const writtenHead = ({ id, data }: CollectionEntry<'pages'>): Head => ({
  ...data,
  path: `/${id}/`,
});

/** What plans ask of one kind of body. */
export const agencyHead = (agency: AgencyEntry): Head => ({
  path: `/co-quan/${agency.id}/`,
  title: agency.name,
  description: `Mọi nhiệm vụ mà các kế hoạch địa phương giao cho ${agency.name}, xếp theo nơi, kèm vai trò và thời hạn.`,
  embed: agencyEmbed(agency),
});

/** The text of a directive; what other sites show of it is who takes it up. */
export async function directiveHead({ document, cards }: DirectiveEntry): Promise<Head> {
  const { title, description } = (await getText(document.id)).data;
  return {
    ...{ path: `/${document.id}/`, title, description },
    picture: directiveCard(cards),
    embed: matrixEmbed(document),
  };
}

/** The text of a plan; what other sites show of it is its tasks beside the directive. */
export async function planHead(directive: DirectiveEntry, { id, document }: PlanFacts): Promise<Head> {
  const upper = directive.document;
  const { description } = (await getText(`${upper.id}/${id}`)).data;
  return {
    path: `/${upper.id}/${id}/`,
    title: `${document.type ?? 'Văn bản'} của ${document.name}`,
    description: `Thực hiện ${shortenName(upper)}: ${description}`,
    picture: planCards(directive.cards, document).page,
    embed: comparisonEmbed(upper, document, 'plan'),
  };
}

/** A plan beside its directive. */
export function comparisonHead(directive: DirectiveEntry, { document }: PlanFacts, order: Order): Head {
  const upper = shortenName(directive.document);
  const { name } = document;
  const said = {
    directive: {
      title: `Đối chiếu kế hoạch của ${name} với ${upper}`,
      description: `Từng đoạn của ${upper} đặt cạnh nhiệm vụ của ${name}: giữ chữ nào, đổi, thêm, không nhắc lại chữ nào.`,
    },
    plan: {
      title: `${name} với ${upper}, xếp theo kế hoạch`,
      description: `Từng nhiệm vụ của ${name} đặt cạnh đoạn tương ứng của ${upper}, theo thứ tự của kế hoạch.`,
    },
  } satisfies Record<Order, unknown>;
  const embed = comparisonEmbed(directive.document, document, order);
  return {
    path: embed.full,
    ...said[order],
    picture: planCards(directive.cards, document).comparison,
    embed,
  };
}

/** A clause beside the tasks of all places. */
export const clauseHead = ({ document, cards }: DirectiveEntry, clause: ClauseEntry): Head => ({
  path: `/${document.id}/muc/${clause.slug}/`,
  title: `${capitalise(clause.label)} của ${shortenName(document)}`,
  description: `${clause.text}: từng đoạn đặt cạnh nhiệm vụ của các địa phương.`,
  picture: clauseCard(cards, clause),
  embed: clauseEmbed(document, clause),
});

/** Who is to do what by when, in one plan. */
export const planWorkHead = (
  { document }: DirectiveEntry,
  { id, name }: { id: string; name: string },
): Head => ({
  path: `/${document.id}/phan-cong/${id}/`,
  title: `Phân công: ${name}, ${shortenName(document)}`,
  description: `Ai làm, việc gì, khi nào trong kế hoạch của ${name}, xếp theo mẫu phụ lục phân công.`,
});

/** Pages of a directive that set all its plans beside each other, by the last part of their address. */
const overviews = {
  'ma-tran': ({ document, cards }) => ({
    title: `Bảng tổng hợp: ${shortenName(document)}`,
    description: `Đoạn nào của ${shortenName(document)} được nơi nào lấy lại, giữ lời đến đâu; đoạn nào chưa thấy nhiệm vụ tương ứng.`,
    picture: overviewCard(cards, 'ma-tran'),
    embed: matrixEmbed(document),
  }),
  'phan-cong': ({ document }) => ({
    title: `Phân công thực hiện ${shortenName(document)}`,
    description:
      'Ai làm, việc gì, khi nào: nhiệm vụ của mọi kế hoạch xếp theo mẫu phụ lục phân công, theo kế hoạch và theo cơ quan.',
  }),
  'so-sanh': ({ document }) => ({
    title: `Hai kế hoạch cạnh nhau: ${shortenName(document)}`,
    description: `Đặt hai kế hoạch bất kỳ thực hiện ${shortenName(document)} cạnh nhau: đoạn nào cả hai lấy lại, đoạn nào chỉ một nơi, và mỗi nơi thêm gì.`,
    embed: pairEmbed(document),
  }),
  'chi-tieu': ({ document }) => ({
    title: `Số liệu và chỉ tiêu: ${shortenName(document)} và các kế hoạch`,
    description: `Con số kèm đơn vị trong ${shortenName(document)} và các kế hoạch: câu giống nhau đặt cạnh nhau, rồi từng văn bản; văn bản nào không nêu số thì nói rõ.`,
  }),
  'vien-dan': ({ document }) => ({
    title: `Văn bản được viện dẫn: ${shortenName(document)}`,
    description:
      'Mọi văn bản được nêu theo số, chỗ nào nêu, ngày và cơ quan ban hành, và chuỗi văn bản từ Trung ương đến địa phương.',
  }),
  hinh: ({ document, cards }) => ({
    title: `Biểu đồ: ${shortenName(document)} và các kế hoạch`,
    description: `Mỗi kế hoạch thực hiện ${shortenName(document)} giữ bao nhiêu lời, đổi và thêm bao nhiêu; mục nào được lấy lại, mục nào được thêm; kế hoạch nào chung lời với nhau.`,
    picture: overviewCard(cards, 'hinh'),
  }),
} satisfies Record<string, (directive: DirectiveEntry) => Omit<Head, 'path'>>;
/** The last part of their address. */
export type Overview = keyof typeof overviews;

/** All of them. */
export const overviewPages = Object.keys(overviews) as Overview[];

/** A page that sets all plans of a directive beside each other. */
export const overviewHead = (page: Overview, directive: DirectiveEntry): Head => ({
  path: `/${directive.document.id}/${page}/`,
  ...overviews[page](directive),
});
