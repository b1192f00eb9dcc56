/** What the sentence above a comparison says: provisions taken up, possibly taken up, or not at all. */
import type { ComparisonData } from '../formats/comparison-contract.ts';

export interface NamedProvision {
  target: string;
  label: string;
}

export interface Summary {
  /** Provisions for which nothing was found. */
  gaps: NamedProvision[];
  /** Provisions with proposals that are only possible. */
  possible: NamedProvision[];
  /** Tasks that take up nothing. */
  local: number;
}

/** Reads the rows of the directive's order. */
export function summarise({ byDirective, pairs }: ComparisonData): Summary {
  const rows = byDirective.flatMap((group) => group.rows);
  const shown = rows.flatMap((row) => (row.kind === 'pair' ? (pairs[row.pair] ?? []) : []));
  const found = Map.groupBy(shown, ({ target }) => target);
  const isClear = ({ confidence, status }: (typeof pairs)[number]): boolean =>
    confidence === 'strong' || status === 'accepted';
  return {
    gaps: rows.flatMap((row) => (row.kind === 'gap' ? [{ target: row.target, label: row.label }] : [])),
    possible: [...found].flatMap(([target, own]) =>
      own.some(isClear) ? [] : [{ target, label: own[0]?.targetLabel ?? target }],
    ),
    local: rows.filter(({ kind }) => kind === 'local').length,
  };
}
