import { formatNumber, type NumberFormat } from '../extract/number-format.ts';
import { attribute, elements, styleOf, type Element } from './dom.ts';

interface Style {
  format: NumberFormat | 'bullet' | 'none';
  upper: boolean;
}

/** Values of the attribute `type` and of the CSS property `list-style-type`. */
const styles = new Map<string, Style>([
  ['1', { format: 'decimal', upper: false }],
  ['decimal', { format: 'decimal', upper: false }],
  ['decimal-leading-zero', { format: 'two-digits', upper: false }],
  ['a', { format: 'letter-ab', upper: false }],
  ['lower-alpha', { format: 'letter-ab', upper: false }],
  ['lower-latin', { format: 'letter-ab', upper: false }],
  ['A', { format: 'letter-ab', upper: true }],
  ['upper-alpha', { format: 'letter-ab', upper: true }],
  ['upper-latin', { format: 'letter-ab', upper: true }],
  ['i', { format: 'roman', upper: false }],
  ['lower-roman', { format: 'roman', upper: false }],
  ['I', { format: 'roman', upper: true }],
  ['upper-roman', { format: 'roman', upper: true }],
  ['disc', { format: 'bullet', upper: false }],
  ['circle', { format: 'bullet', upper: false }],
  ['square', { format: 'bullet', upper: false }],
  ['none', { format: 'none', upper: false }],
]);

/** The printed marks of a list's items, in order (HTML Living Standard, 4.4.5 and 4.4.8). */
export function listMarks(list: Element): ReadonlyMap<Element, string> {
  const items = elements(list).filter(({ tagName }) => tagName === 'li');
  const ordered = list.tagName === 'ol';
  const reversed = list.attrs.some(({ name }) => name === 'reversed');
  let next = whole(attribute(list, 'start')) ?? (reversed ? items.length : 1);
  const marks = new Map<Element, string>();
  for (const item of items) {
    const value = whole(attribute(item, 'value')) ?? next;
    if (ordered) next = value + (reversed ? -1 : 1);
    marks.set(item, markOf(value, styleFor(item) ?? styleFor(list), ordered));
  }
  return marks;
}

function styleFor(element: Element): Style | undefined {
  const css = styleOf(element, 'list-style-type') || (styleOf(element, 'list-style').split(/\s+/u)[0] ?? '');
  return styles.get(css) ?? styles.get(attribute(element, 'type'));
}

function markOf(value: number, style: Style | undefined, ordered: boolean): string {
  const { format, upper } = style ?? { format: ordered ? 'decimal' : 'bullet', upper: false };
  if (format === 'none') return '';
  if (format === 'bullet') return '-';
  const text = formatNumber(value, format);
  return `${upper ? text.toUpperCase() : text}.`;
}

function whole(value: string): number | null {
  return /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : null;
}
