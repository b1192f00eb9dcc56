/** oEmbed 1.0 (https://oembed.com): what an editor that was given a bare address puts in its place. */
import { cardSize } from '../formats/share-cards.ts';
import type { Publisher } from '../formats/sources.ts';
import type { Embed } from './embeds.ts';
import { escapeHtml, writeFrame } from './snippets.ts';

/** An answer of type `rich`. Names are those of the specification. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  /** CSS pixels. The frame itself is as wide as its column. */
  width: number;
  height: number;
}

/** Path of the file that answers for a page to embed. */
export const oembedPath = ({ path }: Pick<Embed, 'path'>): string => `${path}oembed.json`;

const day = 86_400;
const width = 760;

/**
 * The answer for a page. Its HTML is a quotation with one link and a frame: where frames are taken out (feeds,
 * mail) the link stays, and WordPress shows the frame in its place (`wp_filter_oembed_result`), lets it grow and
 * follow its links only where both are there.
 *
 * @param picture path of the picture that stands for the page
 */
export function makeOembed(embed: Embed, picture: string, { name, address }: Publisher): Oembed {
  const at = (path: string): string => address + path.slice(1);
  const { title, height, full, path } = embed;
  const link = `<a href="${escapeHtml(at(full))}">${escapeHtml(title)}</a>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: address,
    cache_age: day,
    thumbnail_url: at(picture),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: `<blockquote>${link}</blockquote>${writeFrame({ address: at(path), title, height })}`,
    width,
    height,
  };
}
