/**
 * Pages that other sites embed: where each stands, what it is called, and which page it is the embed of. One
 * table for the pages themselves, for their oEmbed answers and for the page that makes snippets.
 */
import { capitalise, shortenName } from '../formats/say.ts';

/** A directive, as far as its embeds are named by it. */
export interface EmbedDirective {
  id: string;
  name: string;
  type: string | null;
  number: string | null;
}

/** A clause of a directive. */
export interface EmbedClause {
  slug: string;
  /** `mục 2` */
  label: string;
  /** Its heading, as received. */
  text: string;
}

/** A plan: its id and its place. */
export interface EmbedPlan {
  id: string;
  name: string;
}

/** A page to embed. */
export interface Embed {
  /** Below the base path: `/nhung/2024-69-kl-tw/muc/2/`. */
  path: string;
  /** Path of the full page. */
  full: string;
  title: string;
  description: string;
  /** Height of a frame until the page has said its own, in CSS pixels. */
  height: number;
  /** Whether the path alone says what is shown, so that an editor who takes only an address can have it. */
  bare: boolean;
}

const make = (full: string, words: Pick<Embed, 'title' | 'description' | 'height'>, path = full): Embed => ({
  ...words,
  path: `/nhung${path}`,
  full,
  bare: true,
});

/** A provision beside the tasks of all places. */
export const provisionEmbed = (
  directive: EmbedDirective,
  clause: EmbedClause,
  row: { target: string; label: string },
): Embed =>
  make(
    `/${directive.id}/muc/${clause.slug}/#${row.target}`,
    {
      title: `${capitalise(row.label)} của ${shortenName(directive)}`,
      description: `${clause.text}: ${row.label} đặt cạnh nhiệm vụ của các địa phương.`,
      height: 480,
    },
    `/${directive.id}/doan/${row.target}/`,
  );

/** A clause beside the tasks of all places. */
export const clauseEmbed = (directive: EmbedDirective, clause: EmbedClause): Embed =>
  make(`/${directive.id}/muc/${clause.slug}/`, {
    title: `${capitalise(clause.label)} của ${shortenName(directive)}`,
    description: `${clause.text}: từng đoạn đặt cạnh nhiệm vụ của các địa phương.`,
    height: 640,
  });

/** All provisions by all places. */
export const matrixEmbed = (directive: EmbedDirective): Embed =>
  make(`/${directive.id}/ma-tran/`, {
    title: `Bảng tổng hợp: ${shortenName(directive)}`,
    description: `Đoạn nào của ${shortenName(directive)} được nơi nào lấy lại, giữ lời đến đâu.`,
    height: 640,
  });

/** A plan beside its directive. @param order whose order the rows follow */
export function comparisonEmbed(
  directive: EmbedDirective,
  { id, name }: EmbedPlan,
  order: 'directive' | 'plan',
): Embed {
  const upper = shortenName(directive);
  const path = `/${directive.id}/${id}/doi-chieu/`;
  return order === 'directive'
    ? make(path, {
        title: `${name} và ${upper}`,
        description: `Từng đoạn của ${upper} đặt cạnh nhiệm vụ của ${name}.`,
        height: 640,
      })
    : make(`${path}theo-ke-hoach/`, {
        title: `${name} và ${upper}, theo kế hoạch`,
        description: `Từng nhiệm vụ của ${name} đặt cạnh đoạn tương ứng của ${upper}.`,
        height: 640,
      });
}

/** One clause of a plan beside its directive. */
export function planClauseEmbed(
  directive: EmbedDirective,
  { id, name }: EmbedPlan,
  { slug, label, text }: EmbedClause,
): Embed {
  const full = `/${directive.id}/${id}/doi-chieu/`;
  return make(
    full,
    {
      title: `${name} và ${shortenName(directive)}, ${label}`,
      description: `${text}: từng đoạn đặt cạnh nhiệm vụ của ${name}.`,
      height: 520,
    },
    `${full}muc/${slug}/`,
  );
}

/** Any two plans; which two, the query says, and an oEmbed answer that is a file cannot know the query. */
export const pairEmbed = (directive: EmbedDirective): Embed => ({
  ...make(`/${directive.id}/so-sanh/`, {
    title: `Hai kế hoạch cạnh nhau: ${shortenName(directive)}`,
    description: `Hai kế hoạch thực hiện ${shortenName(directive)}, qua từng đoạn của ${shortenName(directive)}.`,
    height: 640,
  }),
  bare: false,
});

/** What plans ask of one kind of body. */
export const agencyEmbed = ({ id, name }: { id: string; name: string }): Embed =>
  make(`/co-quan/${id}/`, {
    title: name,
    description: `Nhiệm vụ mà các kế hoạch địa phương giao cho ${name}, kèm vai trò và thời hạn.`,
    height: 560,
  });
