/** What the picture for sharing of each page says: plain words and figures; a script draws them. */
import { makeMatrix, type Matrix } from '../comparison/matrix.ts';
import { shapeOfCell, type Shape } from '../comparison/shapes.ts';
import type { CoverageData } from './coverage-contract.ts';
import type { PicturesData, WordShares } from './pictures-contract.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  formatShare,
  nameKind,
  sayReview,
  shortenName,
  spellCount,
} from './say.ts';

/** A small real figure. */
export type CardFigure =
  /** A shape for each provision, clause by clause. */
  | { kind: 'strip'; groups: Shape[][] }
  /** For each provision the share of places that take it up, clause by clause. */
  | { kind: 'columns'; groups: number[][] }
  /** The words of a plan: whose they are. */
  | { kind: 'words'; words: WordShares };

export interface ShareCard {
  /** Address of the picture below the base path. */
  path: string;
  /** Above the title, words of the site. */
  kicker: string;
  title: string;
  /** Words of the document below it: its own title. */
  subtitle: string;
  /** One line of figures. */
  facts: string;
  /** How far people have come. */
  state: string;
  figure: CardFigure;
  /** The picture in words. */
  alt: string;
}

/** What a card needs to know of a document: the index and its own file both have it. */
export interface CardDocument {
  id: string;
  name: string;
  type: string | null;
  number: string | null;
  date: string | null;
  authority: string | null;
  title: string | null;
}

/** All that the cards of one directive share. */
export interface CardSource {
  directive: CardDocument;
  coverage: CoverageData;
  pictures: PicturesData;
  matrix: Matrix;
}

/** Works out once what all cards of a directive need. */
export const cardSource = (
  directive: CardDocument,
  coverage: CoverageData,
  pictures: PicturesData,
): CardSource => ({ directive, coverage, pictures, matrix: makeMatrix(coverage) });

/** Width and height of every picture for sharing, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** Address of the picture of a page: `/chia-se/2024-69-kl-tw/da-nang.png`. */
const pathOf = (...parts: string[]): string => `/chia-se/${parts.join('/')}.png`;

function makeCard(parts: Omit<ShareCard, 'alt'>): ShareCard {
  const { kicker, title, facts, state } = parts;
  return { ...parts, alt: `${kicker}. ${title}. ${facts}. ${state}` };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Something for each row of the matrix, clause by clause. */
function byClause<Value>({ coverage }: CardSource, of: (row: number) => Value): Value[][] {
  const rows = coverage.rows.map(({ clause }, row) => ({ clause, row }));
  return [...Map.groupBy(rows, ({ clause }) => clause).values()].map((own) => own.map(({ row }) => of(row)));
}

function stateOfAll({ coverage }: CardSource): string {
  const reviewed = sum(coverage.plans.map((plan) => plan.reviewed));
  const tasks = sum(coverage.plans.map((plan) => plan.tasks));
  const accepted = sum(coverage.plans.map((plan) => plan.accepted));
  const stale = sum(coverage.plans.map((plan) => plan.stale));
  return `Đối chiếu: ${sayReview({ reviewed, tasks, accepted, stale }).replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('vi'))}`;
}

const sharesOf = ({ places }: { places: number }, { compared }: Matrix): number =>
  compared === 0 ? 0 : places / compared;

const figureOfAll = (source: CardSource): CardFigure => ({
  kind: 'columns',
  groups: byClause(source, (row) => sharesOf(source.matrix.rows[row] ?? { places: 0 }, source.matrix)),
});

/** The card of pages that are about no one document: the first page, search, the guide. */
export function siteCard(sources: readonly CardSource[]): ShareCard {
  const [first] = sources;
  const plans = sum(sources.map(({ coverage }) => coverage.plans.length));
  const subject =
    first && sources.length === 1
      ? first.directive.name
      : `${capitalise(spellCount(sources.length))} văn bản Trung ương`;
  return makeCard({
    path: pathOf('trang-dau'),
    kicker: 'Văn bản Trung ương và kế hoạch thực hiện của địa phương',
    title: `${subject} và ${spellCount(plans)} kế hoạch thực hiện, đặt cạnh nhau từng đoạn`,
    subtitle: '',
    facts: 'Đoạn nào được nơi nào lấy lại, giữ nguyên lời hay viết khác đi, thêm điều gì',
    state: first ? stateOfAll(first) : '',
    figure: first ? figureOfAll(first) : { kind: 'columns', groups: [] },
  });
}

/** The card of a directive. */
export function directiveCard(source: CardSource): ShareCard {
  const { directive, coverage, matrix } = source;
  const taken = matrix.rows.filter(({ places }) => places > 0).length;
  const about = [
    directive.date && `ngày ${formatDate(directive.date)}`,
    directive.authority && `của ${directive.authority}`,
  ];
  return makeCard({
    path: pathOf(directive.id),
    kicker: 'Văn bản Trung ương và kế hoạch thực hiện của địa phương',
    title: [directive.name, ...about].filter(Boolean).join(' '),
    subtitle: directive.title ?? '',
    facts: `${matrix.rows.length} đoạn, ${formatCount(coverage.plans.length)} kế hoạch thực hiện; ${taken} đoạn có nơi lấy lại`,
    state: stateOfAll(source),
    figure: figureOfAll(source),
  });
}

/** The card of a page that sets all places beside the whole directive: matrix, pictures. */
export function overviewCard(source: CardSource, page: 'ma-tran' | 'hinh'): ShareCard {
  const { directive, coverage, matrix } = source;
  const possible = matrix.rows.length * matrix.compared;
  return makeCard({
    ...directiveCard(source),
    path: pathOf(directive.id, page),
    kicker: `${shortenName(directive)} và ${formatCount(coverage.plans.length)} kế hoạch thực hiện`,
    title:
      page === 'ma-tran'
        ? `Đoạn nào của ${nameKind(directive)}, nơi nào lấy lại`
        : 'Kế hoạch lấy lại gì, thêm gì',
    subtitle: '',
    facts: `${formatCount(sum(matrix.taken))} trên ${formatCount(possible)} ô có nơi lấy lại; cột càng cao, càng nhiều nơi`,
  });
}

/** The card of one clause beside all places. */
export function clauseCard(
  source: CardSource,
  clause: { id: string; label: string; text: string },
): ShareCard {
  const { directive, coverage, matrix } = source;
  const rows = matrix.rows.filter((_, row) => coverage.rows[row]?.clause === clause.id);
  const places = coverage.plans.filter((_, i) =>
    rows.some(({ cells }) => cells[i]?.state === 'taken'),
  ).length;
  return makeCard({
    path: pathOf(directive.id, 'muc', clause.id),
    kicker: `${capitalise(clause.label)} của ${shortenName(directive)}`,
    title: clause.text === '' ? capitalise(clause.label) : clause.text,
    subtitle: '',
    facts: `${rows.length} đoạn, mỗi cột một đoạn; ${places} trên ${matrix.compared} nơi lấy lại`,
    state: stateOfAll(source),
    figure: { kind: 'columns', groups: [rows.map((row) => sharesOf(row, matrix))] },
  });
}

/** The cards of one plan: of its own page, and of the page that sets it beside the directive. */
export function planCards(
  source: CardSource,
  plan: CardDocument,
): { page: ShareCard; comparison: ShareCard } {
  const { directive, coverage, pictures, matrix } = source;
  const at = coverage.plans.findIndex(({ id }) => id === plan.id);
  const count = coverage.plans[at];
  const words = pictures.plans[at]?.words ?? { kept: 0, changed: 0, added: 0, local: 0 };
  const all = sum(Object.values(words));
  const state = count ? sayReview(count) : '';
  const page = makeCard({
    path: pathOf(directive.id, plan.id),
    kicker:
      [plan.authority, plan.date && `ngày ${formatDate(plan.date)}`].filter(Boolean).join(', ') ||
      'Kế hoạch địa phương',
    title: `${plan.type ?? 'Văn bản'} của ${plan.name} thực hiện ${directive.name}`,
    subtitle: plan.title ?? '',
    facts: `${count?.tasks ?? 0} nhiệm vụ, lấy lại ${count?.taken ?? 0} trên ${matrix.rows.length} đoạn của ${nameKind(directive)}; ${count?.local ?? 0} nhiệm vụ riêng`,
    state,
    figure: { kind: 'strip', groups: byClause(source, (row) => shapeOfCell(matrix.rows[row]?.cells[at])) },
  });
  const comparison = makeCard({
    ...page,
    path: pathOf(directive.id, plan.id, 'doi-chieu'),
    kicker: 'Đối chiếu từng đoạn: giữ lời nào, đổi, thêm lời nào',
    title: `${plan.type ?? 'Văn bản'} của ${plan.name} đặt cạnh ${directive.name}`,
    subtitle: '',
    facts: `${formatCount(words.kept)} trên ${formatCount(all)} chữ (${formatShare(all === 0 ? 0 : words.kept / all)}) của các nhiệm vụ giữ lời của ${nameKind(directive)}`,
    figure: { kind: 'words', words },
  });
  return { page, comparison };
}
