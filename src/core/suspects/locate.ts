import type { CorpusDocument } from '../corpus.ts';
import { sourceFromExtract } from '../document/from-extract.ts';
import { decodeSource, positionAt, type Source } from '../document/source.ts';
import type { Provision } from '../document/types.ts';
import { uniqueQuote } from './quote.ts';
import type { Finding, Suspect } from './types.ts';

/** Findings of one document with their lines in its source, and quoted so that corrections.yaml takes them. */
export function locateAll(
  { document, folder }: CorpusDocument,
  found: readonly { provision: Provision; finding: Finding }[],
): Suspect[] {
  if (found.length === 0) return [];
  const source = readSource(folder);
  return found.map(({ provision, finding }) => locate(document.id, provision, finding, source));
}

/** The source is read again for its lines only where there is something to place. */
function readSource({ source: { path, bytes, extract } }: CorpusDocument['folder']): Source | null {
  if (!extract) return decodeSource(path, bytes).source;
  return 'extract' in extract ? sourceFromExtract(path, extract.extract).source : null;
}

function locate(document: string, provision: Provision, finding: Finding, source: Source | null): Suspect {
  const { text, runs, id: where } = provision;
  const [start, end] = finding.span;
  const [from, to] = uniqueQuote(text, finding.span);
  const run = runs.findLast(({ at }) => at <= start);
  const position = run && source ? positionAt(source, run.start + start - run.at) : provision.source;
  const shouldRead =
    finding.shouldRead === null ? null : text.slice(from, start) + finding.shouldRead + text.slice(end, to);
  const reads = text.slice(from, to);
  return { kind: finding.kind, document, where, source: position, reads, shouldRead, why: finding.why };
}
