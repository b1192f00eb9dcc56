/** Drawing an outcome: documents asked for by number, then the hits by document, or what to try instead. */
import type { SearchOutcome } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { drawGroup } from './group.ts';
import type { Setting } from './hit.ts';
import { drawNamed } from './named.ts';
import { saySuggestion } from './words.ts';

/** What the page has to do when a reader wants more. */
export interface FindingActions {
  /** Shows all hits of the document with this key. */
  showAll: (key: string) => void;
  /** The address of a search for another text. */
  addressOf: (text: string) => string;
}

/** Everything that was found, in the order in which it is read. */
export function drawFindings(
  outcome: SearchOutcome,
  setting: Setting,
  actions: FindingActions,
): HTMLElement[] {
  return [
    ...outcome.named.map((document) => drawNamed(document, setting.base)),
    ...drawSuggestions(outcome, actions),
    ...outcome.groups.map((group) => drawGroup(group, setting, () => actions.showAll(group.key))),
  ];
}

function drawSuggestions({ suggestions }: SearchOutcome, { addressOf }: FindingActions): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map((suggestion) =>
    draw(
      'li',
      {},
      draw('a', { href: addressOf(suggestion.text) }, suggestion.text),
      ' ',
      draw('span', { class: 'about' }, `(${saySuggestion(suggestion)})`),
    ),
  );
  return [draw('section', { class: 'suggestions' }, draw('h3', {}, 'Có thể tìm'), draw('ul', {}, ...items))];
}
