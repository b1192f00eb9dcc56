import type { NumberFormat } from '../extract/number-format.ts';
import type { Styles } from './styles.ts';
import { child, descendant, elements, integer, toggle, valueOf, type XmlElement } from './xml.ts';

/** One level of a list (`w:lvl`, ECMA-376 part 1, 17.9.6). */
export interface Level {
  start: number;
  /** `bullet` prints the text as it is, `none` prints nothing for its own number. */
  format: NumberFormat | 'bullet' | 'none';
  upper: boolean;
  /** What is printed, `%1` to `%9` standing for the numbers of the levels. */
  text: string;
  /** The font of a bullet, which tells a symbol from a letter. */
  font: string;
  /** `w:lvlRestart`: undefined restarts after every higher level, 0 never, n after level n (from 1). */
  restart: number | undefined;
  /** `w:isLgl`: all numbers of the text are printed as decimals. */
  legal: boolean;
  /** Paragraph style that is numbered by this level. */
  style: string | undefined;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  /** Lists with the same definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels at which this list begins anew, and their first numbers. */
  overrides: ReadonlyMap<number, number>;
}

/** Names of number formats (17.18.59) and how they are printed; others are printed as decimals. */
const formats = new Map<string, Pick<Level, 'format' | 'upper'>>([
  ['decimal', { format: 'decimal', upper: false }],
  ['decimalZero', { format: 'two-digits', upper: false }],
  ['lowerLetter', { format: 'letter-aa', upper: false }],
  ['upperLetter', { format: 'letter-aa', upper: true }],
  ['lowerRoman', { format: 'roman', upper: false }],
  ['upperRoman', { format: 'roman', upper: true }],
  ['bullet', { format: 'bullet', upper: false }],
  ['none', { format: 'none', upper: false }],
]);

/** How a named number format is printed. */
export function formatOf(name: string | undefined): Pick<Level, 'format' | 'upper'> {
  return formats.get(name ?? 'decimal') ?? { format: 'decimal', upper: false };
}

/** Reads the numbering part (17.9); the lists of a document by their `w:numId`. */
export function readLists(root: XmlElement | null, styles: Styles): ReadonlyMap<number, List> {
  const definitions = new Map<string, XmlElement>();
  const named = new Map<number, XmlElement>();
  for (const element of elements(root ?? undefined)) {
    if (element.name === 'w:abstractNum') {
      definitions.set(element.attributes.get('w:abstractNumId') ?? '', element);
    }
    const id = integer(element.attributes.get('w:numId'));
    if (element.name === 'w:num' && id !== undefined) named.set(id, element);
  }
  const lists = new Map<number, List>();
  for (const [id, element] of named) {
    const definition = follow(valueOf(element, 'w:abstractNumId') ?? '', definitions, named, styles);
    lists.set(id, readList(element, definition, definitions.get(definition)));
  }
  return lists;
}

/** A definition may only point to a list style, whose own list has the levels (17.9.21). */
function follow(
  id: string,
  definitions: ReadonlyMap<string, XmlElement>,
  named: ReadonlyMap<number, XmlElement>,
  styles: Styles,
): string {
  const link = valueOf(definitions.get(id), 'w:numStyleLink');
  const list = styles.listOf(link)?.ref.list;
  const target = list === undefined ? undefined : valueOf(named.get(list), 'w:abstractNumId');
  return target ?? id;
}

function readList(element: XmlElement, definition: string, shared: XmlElement | undefined): List {
  const levels = readLevels(shared);
  const overrides = new Map<number, number>();
  for (const override of elements(element).filter(({ name }) => name === 'w:lvlOverride')) {
    const at = integer(override.attributes.get('w:ilvl')) ?? 0;
    const own = readLevels(override).get(at);
    if (own) levels.set(at, own);
    const start = integer(valueOf(override, 'w:startOverride'));
    if (start !== undefined) overrides.set(at, start);
  }
  return { definition, levels, overrides };
}

function readLevels(parent: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(parent).filter(({ name }) => name === 'w:lvl')) {
    levels.set(integer(element.attributes.get('w:ilvl')) ?? 0, readLevel(element));
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts');
  // Newer formats stand in a choice, with an older one for programs that do not know them.
  const format = valueOf(element, 'w:numFmt') ?? descendant(element, 'w:numFmt')?.attributes.get('w:val');
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    ...formatOf(format),
    text: valueOf(element, 'w:lvlText') ?? '',
    font: fonts?.attributes.get('w:ascii') ?? fonts?.attributes.get('w:hAnsi') ?? '',
    restart: integer(valueOf(element, 'w:lvlRestart')),
    legal: toggle(element, 'w:isLgl') ?? false,
    style: valueOf(element, 'w:pStyle'),
  };
}
