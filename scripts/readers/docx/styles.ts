import { child, descendant, elements, integer, toggle, valueOf, type XmlElement } from './xml.ts';

/** Switches of a run that change which words are printed. */
export const switches = ['w:caps', 'w:vanish'] as const;
export type Switch = (typeof switches)[number];

/** What a paragraph or a style says about its list (`w:numPr`, ECMA-376 part 1, 17.3.1.19). */
export interface ListRef {
  list: number | undefined;
  level: number | undefined;
}

interface Style {
  basedOn: string | undefined;
  run: XmlElement | undefined;
  list: ListRef | null;
  ruled: boolean;
}

/** The styles of a document, each asked through the styles that it is based on. */
export interface Styles {
  /** What a style says about a switch; undefined where neither it nor its ancestors say anything. */
  switchOf: (id: string | undefined, name: Switch) => boolean | undefined;
  /** The document's own default for a switch. */
  defaultOf: (name: Switch) => boolean;
  /** The list of a paragraph style, and the style that names it. */
  listOf: (id: string | undefined) => { ref: ListRef; style: string } | null;
  /** Whether a table style draws lines. */
  isRuled: (id: string | undefined) => boolean;
  /** The style of paragraphs that name none. */
  paragraph: string | undefined;
}

/** Borders that are drawn, below an element such as `w:tblBorders`. */
export function drawsLines(borders: XmlElement | undefined): boolean {
  return elements(borders).some(({ attributes }) => !/^(?:none|nil)?$/iu.test(attributes.get('w:val') ?? ''));
}

/** Reads `w:numPr` of paragraph properties; null where there is none. */
export function listRef(properties: XmlElement | undefined): ListRef | null {
  const found = child(properties, 'w:numPr');
  if (!found) return null;
  return { list: integer(valueOf(found, 'w:numId')), level: integer(valueOf(found, 'w:ilvl')) };
}

/** Reads the style part (ECMA-376 part 1, 17.7); a document without one has no styles. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  let paragraph: string | undefined;
  for (const element of elements(root ?? undefined)) {
    const id = element.attributes.get('w:styleId');
    if (element.name !== 'w:style' || id === undefined) continue;
    styles.set(id, readStyle(element));
    const isDefault = /^(?:1|true|on)$/u.test(element.attributes.get('w:default') ?? '');
    if (isDefault && element.attributes.get('w:type') === 'paragraph') paragraph = id;
  }
  const defaults = descendant(child(root ?? undefined, 'w:docDefaults'), 'w:rPr');
  return { ...questions(styles), defaultOf: (name) => toggle(defaults, name) ?? false, paragraph };
}

function readStyle(element: XmlElement): Style {
  const table = child(element, 'w:tblPr');
  return {
    basedOn: valueOf(element, 'w:basedOn'),
    run: child(element, 'w:rPr'),
    list: listRef(child(element, 'w:pPr')),
    ruled: drawsLines(child(table, 'w:tblBorders')),
  };
}

function questions(styles: ReadonlyMap<string, Style>): Pick<Styles, 'switchOf' | 'listOf' | 'isRuled'> {
  /** A style and those it is based on, nearest first; a circle ends the walk. */
  const chain = (id: string | undefined): [id: string, style: Style][] => {
    const found: [string, Style][] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      const style = styles.get(at);
      if (!style) break;
      seen.add(at);
      found.push([at, style]);
    }
    return found;
  };
  return {
    switchOf: (id, name) => {
      for (const [, style] of chain(id)) {
        const said = toggle(style.run, name);
        if (said !== undefined) return said;
      }
      return undefined;
    },
    listOf: (id) => {
      for (const [style, { list }] of chain(id)) if (list) return { ref: list, style };
      return null;
    },
    isRuled: (id) => chain(id).some(([, style]) => style.ruled),
  };
}
