/** The words of the interface for what the data says. Vietnamese of the site, never of a document. */
import { methodWords, relationWords, statusWords } from '../core/comparison/export-words.ts';
import type { PlaceKind } from '../core/document/place-kind.ts';
import type { MessageData } from '../core/formats/contract.ts';
import type { TakingData } from '../core/formats/coverage-contract.ts';

export {
  capitalise,
  citeLabel,
  formatCount,
  formatDate,
  formatShare,
  nameKind,
  sayGap,
  sayReview,
  shortenName,
  spellCount,
} from '../core/formats/say.ts';

type Relation = TakingData['relation'];
type Status = TakingData['status'];

/** Nearest to the Centre's wording first: which relation stands for a cell that has several. */
export const relationOrder = Object.keys(relationWords) as Relation[];

const levelNames: Record<MessageData['level'], string> = { warning: 'cảnh báo', error: 'lỗi' };

/** `adapted` → `phỏng theo`. */
export const nameRelation = (relation: Relation): string => relationWords[relation];

/** `proposed` → `máy đề xuất, chưa rà soát`. */
export const nameStatus = (status: Status): string => statusWords[status];

/** `warning` → `cảnh báo`. */
export const nameLevel = (level: MessageData['level']): string => levelNames[level];

const kindWords: Record<PlaceKind, string> = {
  central: 'cơ quan trung ương',
  province: 'tỉnh, thành phố',
  district: 'huyện, quận, thị xã, thành phố thuộc tỉnh',
  commune: 'xã, phường, đặc khu',
};

/** `province` → `tỉnh, thành phố`; what a document does not say is said to be unknown. */
export const namePlaceKind = (kind: PlaceKind | null): string =>
  kind === null ? 'chưa rõ cấp' : kindWords[kind];

/** `addressee` → why the link was proposed, in words. */
export const nameMethod = (method: string): string => methodWords[method] ?? method;

/** 0.713 → `0,71`. */
export const formatScore = (score: number): string => score.toFixed(2).replace('.', ',');
