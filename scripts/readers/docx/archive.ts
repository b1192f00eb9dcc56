import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';

/** The XML parts of a zip file, by their path. */
export type Parts = ReadonlyMap<string, string>;

/** More than this, unpacked, is no document: 64 MB of text are some 30,000 pages. */
const mostBytes = 64 * 1024 * 1024;
/** More tags than this in one part would fill the memory, however short they are. */
const mostTags = 2_000_000;

/** Why an archive is refused. */
export type ArchiveFault = 'damaged' | 'too-big';

/**
 * Unpacks the parts of an Office document that are XML; pictures and fonts stay packed.
 * The sizes that the archive declares are summed first, and are also the most that is unpacked.
 *
 * @param bytes a zip file
 * @returns the parts, or why it is refused
 */
export function unpack(bytes: Uint8Array): { parts: Parts } | { fault: ArchiveFault } {
  try {
    let total = 0;
    // The first pass only adds up: nothing is unpacked before the sum is known.
    unzipSync(bytes, {
      filter: (file) => {
        if (isText(file)) total += file.originalSize;
        return false;
      },
    });
    if (total > mostBytes) return { fault: 'too-big' };
    const parts = new Map<string, string>();
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter: isText }))) {
      const text = decode(content);
      if (tagCount(text) > mostTags) return { fault: 'too-big' };
      parts.set(name.replace(/^\/+/u, ''), text);
    }
    return { parts };
  } catch {
    return { fault: 'damaged' };
  }
}

function isText({ name }: UnzipFileInfo): boolean {
  return /\.(?:xml|rels)$|^mimetype$/iu.test(name);
}

/** XML parts are UTF-8, rarely UTF-16 with its mark (ECMA-376 part 2, 6.2.5). */
function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content);
}

function tagCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count++;
  return count;
}
