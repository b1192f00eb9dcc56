/** The running text of a host's page, block by block, with the way back to its text nodes. */

/** A text node, the place in the flow where it begins, and which of its letters each letter of the flow is. */
export interface Piece {
  node: Text;
  start: number;
  /** Places in the node, one for each letter and one for its end; null: all as they are. */
  places: number[] | null;
}

export interface Flow {
  text: string;
  pieces: Piece[];
}

/** What is left alone: code, links, fields, what readers aloud skip, and what the host excludes. */
export const leftAlone =
  'a,button,summary,label,code,pre,kbd,samp,tt,script,style,noscript,template,textarea,input,select,option,' +
  'iframe,object,svg,math,canvas,video,audio,title,[contenteditable]:not([contenteditable="false"]),[inert],' +
  '[aria-hidden="true"],[role="link"],[role="button"],[role="textbox"],[data-doi-chieu="tat"],' +
  'doi-chieu-vien-dan,doi-chieu-clause';

/** Elements that stand inside a sentence; a number may go on across them. Notes above the line are none. */
const inline = new Set(
  'ABBR B BDI BDO BIG CITE DEL DFN EM FONT I INS MARK NOBR Q S SMALL SPAN STRIKE STRONG TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Whether an element stands inside a sentence. */
export const isInline = ({ tagName }: Element): boolean => inline.has(tagName);

/** Letters that nobody sees: soft hyphens, places to break a line. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** A node's words composed and without letters that nobody sees, so that numbers look as they do elsewhere. */
function read(data: string): { text: string; places: number[] | null } {
  if (data === data.normalize('NFC') && !unseen.test(data)) return { text: data, places: null };
  let text = '';
  const places: number[] = [];
  for (const { 0: cluster, index } of data.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = unseen.test(cluster) ? '' : cluster.normalize('NFC');
    for (let i = 0; i < composed.length; i++) places.push(index);
    text += composed;
  }
  return { text, places: [...places, data.length] };
}

/** The running texts of some elements, none of them twice. */
export function readFlows(roots: readonly Element[]): Flow[] {
  const flows: Flow[] = [];
  let flow: Flow = { text: '', pieces: [] };
  const end = (): void => {
    if (flow.pieces.length > 0) flows.push(flow);
    flow = { text: '', pieces: [] };
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const { text, places } = read(node.data);
      flow.pieces.push({ node, start: flow.text.length, places });
      flow.text += text;
    } else if (node instanceof Element) {
      if (node.tagName === 'BR') flow.text += '\n';
      else if (node.matches(leftAlone)) end();
      else if (isInline(node)) node.childNodes.forEach(visit);
      else {
        end();
        node.childNodes.forEach(visit);
        end();
      }
    }
  };
  for (const root of roots) {
    visit(root);
    end();
  }
  return flows;
}

/** The parts of a stretch of a flow, each in its own text node, in order; `span` in the node's letters. */
export function partsOf({ text, pieces }: Flow, [start, end]: readonly [number, number]): Part[] {
  return pieces.flatMap(({ node, start: from, places }, i) => {
    const to = pieces[i + 1]?.start ?? text.length;
    const [first, last] = [
      Math.max(start, from),
      Math.min(end, to, from + (places?.length ?? node.data.length + 1) - 1),
    ];
    if (first >= last) return [];
    const at = (place: number): number => places?.[place - from] ?? place - from;
    return [{ node, span: [at(first), at(last)] }];
  });
}

/** A stretch of a text node. */
export interface Part {
  node: Text;
  span: [number, number];
}
