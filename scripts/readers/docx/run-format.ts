import { switches, type Styles, type Switch } from './styles.ts';
import { child, toggle, valueOf, type XmlElement } from './xml.ts';

/** What formatting does to the words of a run. */
export interface RunFormat {
  caps: boolean;
  hidden: boolean;
}

/**
 * The format of a run: its own word goes before its character style's, that before its paragraph style's,
 * that before the document's (ECMA-376 part 1, 17.7.2).
 *
 * @param properties `w:rPr` of the run
 * @param style      style of the paragraph
 */
export function runFormat(
  properties: XmlElement | undefined,
  style: string | undefined,
  styles: Styles,
): RunFormat {
  const character = valueOf(properties, 'w:rStyle');
  const ask = (name: Switch): boolean =>
    toggle(properties, name) ??
    styles.switchOf(character, name) ??
    styles.switchOf(style, name) ??
    styles.defaultOf(name);
  const [caps, hidden] = switches.map(ask);
  return { caps: caps ?? false, hidden: hidden ?? false };
}

/** Style of a paragraph: the one it names, or the document's default. */
export function paragraphStyle(properties: XmlElement | undefined, styles: Styles): string | undefined {
  return valueOf(properties, 'w:pStyle') ?? styles.paragraph;
}

/** Whether the paragraph's own mark has a property such as `w:vanish` or `w:del` (17.3.1.29). */
export function markHas(properties: XmlElement | undefined, name: string): boolean {
  return toggle(child(properties, 'w:rPr'), name) ?? false;
}
