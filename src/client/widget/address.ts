/** Addresses of embedded pages, made from what an author asks for. */
import { shapes } from '../embed/shapes.ts';

/** Names that say what to show; the others say how it looks (shapes.ts). */
const places = ['document', 'clause', 'provision', 'plan', 'order', 'with', 'task', 'agency'] as const;
export const askable = [...places, 'theme', 'accent', 'size', 'places', 'v'] as const;

/**
 * What to show: `document` is the id of a directive, `clause` the slug of a clause's page (`2`, `III-2`),
 * `provision` an id of the directive, `plan` the id of a plan, `order` whether its rows follow the directive or the
 * plan (`plan`), `with` the id of a second plan, `task` an id of the plan, `agency` the id of a body that plans give
 * work to.
 */
export type Asked = Partial<Record<(typeof askable)[number], string>>;

/** Where a page is: path below a folder, with its own query and fragment. */
interface Page {
  path: string;
  query?: Record<string, string>;
  row?: string;
}

const id = /^[\w-]{1,200}$/;

/**
 * The page that shows what is asked for, below `/nhung/`, with query and fragment:
 * `2024-69-kl-tw/muc/2/?places=da-nang`. Parameters of a wrong shape are left out.
 *
 * @returns null where nothing is named, or an id has letters that no id has
 */
export function frameAddress(asked: Asked): string | null {
  const page = pageOf(asked);
  if (!page) return null;
  const look = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = asked[name as keyof typeof shapes]?.replace(/\s+|^#/g, '') ?? '';
    return shape.test(value) ? [[name, value] as [string, string]] : [];
  });
  return write({ ...page, query: { ...page.query, ...Object.fromEntries(look) } });
}

/** The full page that the embed is made from, below the base path; the front page where nothing is named. */
export function fullAddress(asked: Asked): string {
  const page = pageOf(asked);
  if (!page) return '';
  const { document = '', provision = '' } = asked;
  // A provision's full page is its clause's, whose address its id does not give: the directive's has it too.
  if (page.path.includes('/doan/')) return write({ path: `${document}/`, row: provision });
  return write({ ...page, path: page.path.replace(/(?<=\/doi-chieu\/)muc\/.*/, '') });
}

function write({ path, query = {}, row = '' }: Page): string {
  // A comma needs no code in a query, and people read these addresses.
  const search = new URLSearchParams(query).toString().replaceAll('%2C', ',');
  return path + (search === '' ? '' : `?${search}`) + (row === '' ? '' : `#${row}`);
}

function pageOf(asked: Asked): Page | null {
  const given = places.map((name) => asked[name] ?? '');
  if (given.some((name) => name !== '' && !id.test(name))) return null;
  const [document = '', clause = '', provision = '', plan = '', order, second = '', task = '', agency = ''] =
    given;
  if (agency !== '') return { path: `co-quan/${agency}/` };
  if (document === '') return null;
  const muc = clause === '' ? '' : `muc/${clause}/`;
  if (plan === '') {
    if (provision !== '') return { path: `${document}/doan/${provision}/` };
    return { path: `${document}/${muc || 'ma-tran/'}` };
  }
  if (second !== '') return { path: `${document}/so-sanh/`, query: { a: plan, b: second }, row: provision };
  const comparison = `${document}/${plan}/doi-chieu/`;
  if (task !== '' || order === 'plan') return { path: `${comparison}theo-ke-hoach/`, row: task };
  return { path: comparison + muc, row: provision };
}
