import type { ExtractResult } from '../../../src/core/document/extract.ts';
import { toLines } from '../extract/flow.ts';
import { broken } from '../extract/refusals.ts';
import type { Parts } from './archive.ts';
import { readBlocks } from './body.ts';
import { readEdges } from './furniture.ts';
import { countLists } from './list-counter.ts';
import { countNotes } from './notes.ts';
import { readLists } from './numbering-part.ts';
import { openPackage, type WordPackage } from './package.ts';
import type { Story } from './story.ts';
import { readStyles } from './styles.ts';
import { note, remarksOf } from './tally.ts';
import { elements, type XmlElement } from './xml.ts';

/**
 * Reads a Word document: headers, then paragraphs, tables and notes in order, then footers.
 *
 * @param parts the XML parts of its archive
 * @returns lines with paragraph numbers; a refusal where the main part is missing or damaged
 */
export function readDocx(parts: Parts): ExtractResult {
  const document = openPackage(parts);
  if (!document) return broken('Word', 'its main part is missing or not sound XML');
  const settings = document.related('settings');
  const story = beginStory(document, settings);
  const blocks = story.readBlocks(document.body);
  const headers = readEdges('header', document, settings, story.readBlocks);
  const footers = readEdges('footer', document, settings, story.readBlocks);
  const comments = elements(document.related('comments') ?? undefined).length;
  note(story.tally, 'comment', comments);
  const lines = toLines([...headers, ...blocks, ...footers]);
  return { extract: { lines, remarks: remarksOf(story.tally) } };
}

function beginStory(document: WordPackage, settings: XmlElement | null): Story {
  const styles = readStyles(document.related('styles'));
  const story: Story = {
    styles,
    lists: countLists(readLists(document.related('numbering'), styles), styles),
    notes: countNotes(document.related('footnotes'), document.related('endnotes'), settings, document.body),
    tally: new Map(),
    fields: [],
    paragraph: 0,
    noteMark: null,
    readBlocks: (parent) => readBlocks(parent, story),
  };
  return story;
}
