/** What can be said of provisions only when all of them are there: headings, kinds of part, labels. */
import { isStructural } from './body.ts';
import type { Draft } from './draft.ts';
import { citeLabel } from './label.ts';
import { lowerHeadings, partHeadings } from './heading-words.ts';
import { typeNames } from './marks.ts';
import { isFinished } from './pieces.ts';
import type { PartKind } from './types.ts';

/** A lead-in names what follows; a full sentence with a list under it says something of its own. */
const leadInLength = 200;

/** Marks provisions that only name what stands under them. */
export function markHeadings(drafts: Draft[]): void {
  const under = drafts.filter((node) => isStructural(node) || node.type === 'table');
  const parents = new Set(under.map((provision) => provision.parent));
  for (const provision of drafts.filter(isStructural)) {
    if (!parents.has(provision.id)) continue;
    const isSentence = isFinished(provision.text) && !provision.text.endsWith(':');
    provision.heading = !isSentence || provision.text.length < leadInLength;
  }
}

/** Marks each provision of a body with the kind of part that it stands in. */
export function markParts(drafts: Draft[]): void {
  const attachments = drafts.filter((node) => node.type === 'attachment');
  // A decision that only puts a plan in force says nothing that is carried out.
  const isCover = attachments.some(({ text }) => typeNames.some((name) => text.startsWith(name)));
  const tops = new Set<string | null>([null, ...attachments.map(({ id }) => id)]);
  const parts = new Map<string | null, PartKind>(isCover ? [[null, 'context']] : []);
  for (const { id } of attachments) parts.set(id, 'task');
  const inBody = (node: Draft): boolean =>
    isStructural(node) || ['field', 'table', 'row', 'cell'].includes(node.type);
  for (const provision of drafts.filter(inBody)) {
    const inherited = parts.get(provision.parent);
    const plain = lowerHeadings.find((entry) => entry.pattern.test(provision.text))?.part;
    const row = partHeadings.find((entry) => entry.pattern.test(provision.text));
    const isTop = tops.has(provision.parent) && provision.heading && isStructural(provision);
    provision.part ??= (isTop && inherited !== 'context' ? row?.part : plain) ?? inherited ?? 'task';
    parts.set(provision.id, provision.part);
  }
}

/** Gives each provision of a body the words by which people cite it. */
export function markLabels(drafts: Draft[], role: 'directive' | 'plan'): void {
  const byId = new Map(drafts.map((provision) => [provision.id, provision]));
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const provision of drafts) {
    if (!isStructural(provision) && provision.type !== 'row') continue;
    // A directive's unnumbered paragraphs and list items are counted together ("đoạn"), a plan's apart.
    const kind = role === 'directive' || provision.num === '' ? 'đoạn' : provision.type;
    const isCounted = provision.num === '' || provision.type === 'indent';
    const key = `${provision.parent ?? ''} ${kind}`;
    if (isCounted) counts.set(key, (counts.get(key) ?? 0) + 1);
    places.set(provision.id, counts.get(key) ?? 1);
    const path: { provision: Draft; place: number }[] = [];
    for (
      let at: Draft | undefined = provision;
      at;
      at = at.parent === null ? undefined : byId.get(at.parent)
    ) {
      path.unshift({ provision: at, place: places.get(at.id) ?? 1 });
    }
    provision.label = citeLabel(role, path);
  }
}
