import type { DocumentData } from '../../core/formats/contract.ts';

/** The facts that a source does not give, as they are called on the page. */
export function missingFacts({
  number,
  date,
  authority,
  signature,
}: Pick<DocumentData, 'number' | 'date' | 'authority' | 'signature'>): string[] {
  const facts = [
    ['số và ký hiệu', number],
    ['ngày ban hành', date],
    ['cơ quan ban hành', authority],
    ['người ký', signature?.name ?? null],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null ? [name] : []));
}
