/** What texts read before, for a page whose script draws them; the others have it in their HTML. */
import { listChanges, type Change, type EmbeddedText } from '../../components/embed/texts.ts';
import { listParts, type WordingKind } from '../../components/embed/wording.ts';
import { capitalise, citeLabel } from '../../components/words.ts';
import type { History } from '../../core/publication/history.ts';
import { drawElement, make } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';

function drawWording({ difference }: Change, kind: WordingKind): HTMLElement {
  const sentences = kind === 'was' ? difference.target : difference.task;
  const parts = listParts(sentences, kind).map(({ text, marks, aloud }) =>
    make(
      'span',
      marks,
      aloud !== null && make('span', ['hidden-text'], aloud),
      ...keepNumbers(text),
      aloud !== null && make('span', ['hidden-text'], ']'),
    ),
  );
  return make('p', ['doc'], ...parts);
}

/** Elements that `checkVersions` shows where an address is pinned to the earlier wording. */
const drawChange = (change: Change): HTMLElement =>
  drawElement(
    'div',
    { 'data-was': change.was, 'data-now': change.now, hidden: true },
    make('p', ['note'], `${capitalise(citeLabel(change.label))}, bản trước:`),
    drawWording(change, 'was'),
    make('p', ['note'], 'Bản nay:'),
    drawWording(change, 'now'),
  );

/** Asks what texts read before, and puts it into the notice; what cannot be had is left out. */
export async function addChanges(
  notice: HTMLElement,
  texts: readonly EmbeddedText[],
  address: string,
): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return;
  const earlier = (await answer.json()) as History;
  notice.append(...listChanges(texts, earlier).map(drawChange));
}
