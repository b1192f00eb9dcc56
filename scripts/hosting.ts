/** Where the site stands and who may embed it, as content/site.yaml says; the header files made from it. */
import { glob, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { makeHeaderFiles, sayLeftOut } from '../src/core/hosting/header-files.ts';
import { hostSource, type Hosting } from '../src/core/hosting/policy.ts';
import { MessageError, type Message } from '../src/core/message.ts';
import { readBasePath } from './base-path.ts';
import { root } from './command.ts';
import { readSearchSettings, searchHostsOf } from './search-settings.ts';

const file = 'content/site.yaml';

/** Reads base path and hosts; throws a MessageError for a host that no server would take. */
export async function readHosting(): Promise<Hosting> {
  const source = await readFile(`${root}${file}`, 'utf8');
  const searchHosts = searchHostsOf(await readSearchSettings());
  return { base: await readBasePath(), embedHosts: readHosts(source), searchHosts };
}

/** The hosts in the text of a settings file. @throws MessageError with the place of each that is none */
export function readHosts(source: string): string[] {
  const lineCounter = new LineCounter();
  const list = parseDocument(source, { lineCounter }).get('embed_hosts');
  const entries = isSeq(list) ? list.items : [];
  const messages: Message[] = [];
  const hosts = entries.map((entry) => {
    const { value, range } = entry as { value: unknown; range?: [number, number, number] };
    if (typeof value === 'string' && hostSource.test(value)) return value;
    const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
    messages.push({
      file,
      line,
      column: col,
      level: 'error',
      reason: `"${String(value)}" is not an address of a host`,
      rule: 'embed-host',
      note: 'Write scheme and host without a path, such as https://danang.gov.vn or https://*.gov.vn.',
    });
    return '';
  });
  if (messages.length > 0) throw new MessageError(messages);
  return hosts;
}

/** Writes the header files of a built site into it, and says their names. */
export async function writeHeaders(dir: string, hosting: Hosting): Promise<string> {
  const files = makeHeaderFiles(hosting, {
    pages: (await list(dir, 'folders')).filter((name) => name !== 'nhung'),
    scripts: (await list(join(dir, 'nhung'), 'files')).filter((name) => /\.js(?:on)?$/.test(name)),
  });
  for (const [name, content] of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  const leftOut = sayLeftOut(files.get('_headers') ?? '');
  return [...files.keys()]
    .map((name) => (name === '_headers' && leftOut ? `${name} (${leftOut})` : name))
    .join(', ');
}

/** How many oEmbed answers there are for editors of other sites, or what to set to have them. */
export async function sayEmbeds(dir: string): Promise<string> {
  const answers = await Array.fromAsync(glob('**/oembed.json', { cwd: dir }));
  return answers.length > 0
    ? `${answers.length} answers for editors that take a bare address`
    : `none for editors that take a bare address (oEmbed): to publish, set url in ${file} or SITE_URL`;
}

/** Names straight in a folder, in the order of the alphabet. */
async function list(folder: string, kind: 'folders' | 'files'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => (kind === 'folders' ? entry.isDirectory() : entry.isFile()));
  return wanted.map(({ name }) => name).sort();
}
