/** Templates of what a host's page takes up. */
import { frameAttributes } from '../../core/embedding/snippets.ts';

/** A line of a snippet. `«name»` in it is filled in by the page's script. */
export interface SnippetLine {
  text: string;
  /** The line is there only where this has a value. */
  when?: string;
}

const line = (text: string, when?: string): SnippetLine => (when === undefined ? { text } : { text, when });

/** The frame, an attribute a line. */
export function frameLines(frame: { address: string; title: string; height: string }): SnippetLine[] {
  const attributes = frameAttributes({ ...frame, height: 0 }).map(([name, value]) => {
    const said = name === 'height' ? frame.height : value;
    return line(`  ${name}="${said}"`);
  });
  return [line('<iframe'), ...attributes, line('></iframe>')];
}

/** The frame with all that varies left open. */
export const openFrame = frameLines({ address: '«address»', title: '«title»', height: '«height»' });

const scriptLines = (name: string, integrity: string): SnippetLine[] => [
  line('<script'),
  line(`  src="«front»nhung/${name}"`),
  line(`  integrity="${integrity}"`),
  line('  crossorigin="anonymous"'),
  line('  defer'),
  line('></script>'),
];

/** Attributes of the component that may be asked for, in the order of the snippet. */
const attributes = [
  'document',
  'clause',
  'provision',
  'plan',
  'order',
  'with',
  'task',
  'agency',
  'places',
  'theme',
  'accent',
  'size',
  'v',
] as const;

/** The component and its script. @param integrity hash of the script */
export const componentLines = (integrity: string): SnippetLine[] => [
  ...scriptLines('doan.js', integrity),
  line('<doi-chieu-clause'),
  ...attributes.map((name) => line(`  ${name}="«${name}»"`, name)),
  line('>'),
  line('  <a href="«full»">«title»</a>'),
  line('</doi-chieu-clause>'),
];

/** The script that links document numbers. @param integrity hash of the script */
export const linkerLines = (integrity: string): SnippetLine[] => scriptLines('vien-dan.js', integrity);
