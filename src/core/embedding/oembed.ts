/** oEmbed 1.0 (https://oembed.com): what an editor that was given a bare address puts in its place. */
import { cardSize } from '../formats/share-cards.ts';
import type { Publisher } from '../formats/sources.ts';
import { escapeHtml, writeFrame } from './snippets.ts';

/** What is answered for a page. */
export interface Answer {
  /** Path of the page beside which the answer stands: the page to embed where there is one. */
  path: string;
  /** Path of the page that it leads to. */
  full: string;
  title: string;
  /** Path of the picture that stands for it. */
  picture: string;
  /** The page that is framed; null where there is only a link. */
  frame: { path: string; height: number } | null;
}

/** What answers of both types say (2.3.4). Names are those of the specification. */
interface Common {
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** An answer with a frame. */
interface Rich extends Common {
  type: 'rich';
  html: string;
  /** CSS pixels. The frame itself is as wide as its column. */
  width: number;
  height: number;
}

/** An answer without: consumers show the address that they were given, query and all, as a link with the title. */
interface Plain extends Common {
  type: 'link';
}

/** Path of the file that answers for a page. */
export const oembedPath = ({ path }: Pick<Answer, 'path'>): string => `${path}oembed.json`;

const day = 86_400;
const width = 760;

/**
 * The answer for a page. Its HTML is a quotation with one link and a frame: where frames are taken out (feeds,
 * mail) the link stays, and WordPress shows the frame in its place (`wp_filter_oembed_result`), lets it grow and
 * follow its links only where both are there.
 */
export function makeOembed(
  { title, full, picture, frame }: Answer,
  { name, address }: Publisher,
): Rich | Plain {
  const at = (path: string): string => address + path.slice(1);
  const common: Common = {
    version: '1.0',
    title,
    provider_name: name,
    provider_url: address,
    cache_age: day,
    thumbnail_url: at(picture),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  if (!frame) return { ...common, type: 'link' };
  const { path, height } = frame;
  const link = `<a href="${escapeHtml(at(full))}">${escapeHtml(title)}</a>`;
  const html = `<blockquote>${link}</blockquote>${writeFrame({ address: at(path), title, height })}`;
  return { ...common, type: 'rich', html, width, height };
}
