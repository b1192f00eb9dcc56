import { attribute, elements, isElement, kindOf, shownText, wordsIn, type Element } from './dom.ts';
import { markOf } from '../extract/layout-marks.ts';

/** Type names as they stand above a document, alone or before the authority or title. */
const typeName =
  /^(?:NGHỊ QUYẾT|KẾT LUẬN|CHỈ THỊ|KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|ĐỀ ÁN|CÔNG ĐIỆN|NGHỊ ĐỊNH|THÔNG TƯ|TỜ TRÌNH|CHIẾN LƯỢC)(?!\p{Ll})/u;
/** Parts of a web page that hold no document; a letterhead in them does not count. */
const frame = new Set(['nav', 'aside', 'footer', 'header', 'form']);

/** The element that holds the document, and what stands around it. */
export interface Main {
  element: Element;
  /** Elements that are left out, as `nav (12 words)`. */
  leftOut: string[];
}

/**
 * Finds the smallest element with everything from the letterhead or type name to the last signature or
 * list of recipients. Without such marks the whole body is taken, except for its frame.
 */
export function findMain(body: Element): Main {
  const paths = markedPaths(body);
  const first = paths.find(({ part }) => part !== 'signature');
  const last = paths.findLast(({ part }) => part === 'signature');
  if (!first || !last) return { element: body, leftOut: framesOf(body) };
  const letterhead = paths
    .filter(({ part }) => part === 'letterhead' || part === 'type')
    .map(({ path }) => path);
  const common = [...letterhead, last.path].reduce(shared, first.path);
  const whole = common.findLast(({ tagName }) => !/^(?:table|tbody|tr|td|th)$/u.test(tagName)) ?? body;
  return { element: whole, leftOut: around(body, common.slice(0, common.indexOf(whole) + 1)) };
}

interface Marked {
  part: 'letterhead' | 'signature' | 'type';
  path: Element[];
}

/** Lines that show a part of a document, with the elements from the body down to each. */
function markedPaths(body: Element): Marked[] {
  const found: Marked[] = [];
  const walk = (element: Element, above: readonly Element[]): void => {
    if (kindOf(element) !== 'shown' || frame.has(element.tagName)) return;
    const path = [...above, element];
    const part = partOf(element);
    if (part) found.push({ part, path });
    for (const child of elements(element)) walk(child, path);
  };
  walk(body, []);
  return found;
}

/** Only an element with words of its own is asked, by the line that it begins. */
function partOf(element: Element): Marked['part'] | null {
  if (!element.childNodes.some((node) => 'value' in node && node.value.trim() !== '')) return null;
  const line = shownText(element).trim().normalize('NFC');
  if (typeName.test(line)) return 'type';
  const mark = markOf(line);
  return mark?.strong ? mark.part : null;
}

function shared(one: readonly Element[], other: readonly Element[]): Element[] {
  const end = one.findIndex((element, i) => element !== other[i]);
  return end === -1 ? [...one] : one.slice(0, end);
}

/** What stands beside the way from the body down to the element. */
function around(body: Element, path: readonly Element[]): string[] {
  if (path.length === 0) return framesOf(body);
  const beside = path.slice(0, -1).flatMap((element, i) => {
    return element.childNodes.filter((node) => node !== path[i + 1]);
  });
  return beside.filter(isElement).flatMap(describe);
}

/** The parts of the frame that the whole body is read without. */
export function isFrame(element: Element): boolean {
  return frame.has(element.tagName) && !elements(element).some(holdsMark);
}

function holdsMark(element: Element): boolean {
  return partOf(element) !== null || elements(element).some(holdsMark);
}

function framesOf(element: Element): string[] {
  return elements(element).flatMap((child) => (isFrame(child) ? describe(child) : framesOf(child)));
}

function describe(element: Element): string[] {
  if (kindOf(element) === 'unseen') return [];
  const words = wordsIn(element);
  if (words === 0) return [];
  const id = attribute(element, 'id');
  return [`${element.tagName}${id === '' ? '' : `#${id}`} (${words} words)`];
}
