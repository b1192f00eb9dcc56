import type { ProvisionData } from './contract.ts';

type ReferenceData = ProvisionData['references'][number];
type CorrectionData = ProvisionData['corrections'][number];

/** What lies over a stretch of a text: a mention of another document, or a correction. */
export interface Layer {
  start: number;
  end: number;
  of: { kind: 'reference'; reference: ReferenceData } | { kind: 'correction'; correction: CorrectionData };
  /** Its place among its kind in the provision, from 1. */
  number: number;
  /** Corrections within a mention. */
  inner: Layer[];
}

/**
 * Mentions of documents and corrections of a provision, ascending and without overlap. A correction within a mention
 * stays within it; one that goes beyond a mention takes its place. A mention of itself leads nowhere and is left out.
 */
export function layersOf({
  references,
  corrections,
}: Pick<ProvisionData, 'references' | 'corrections'>): Layer[] {
  const fixes = corrections.map((correction, i) => {
    const [start, end] = correction.span;
    return { start, end, of: { kind: 'correction' as const, correction }, number: i + 1, inner: [] };
  });
  const others = references.filter(({ kind }) => kind !== 'self');
  const cites = others.map((reference, i): Layer => {
    const [start, end] = reference.span;
    const inner = fixes.filter((fix) => fix.start >= start && fix.end <= end);
    return { start, end, of: { kind: 'reference', reference }, number: i + 1, inner };
  });
  const inside = new Set(cites.flatMap(({ inner }) => inner));
  const outside = fixes.filter((fix) => !inside.has(fix));
  const free = cites.filter((cite) => outside.every((fix) => fix.end <= cite.start || fix.start >= cite.end));
  return [...free, ...outside].sort((a, b) => a.start - b.start);
}
