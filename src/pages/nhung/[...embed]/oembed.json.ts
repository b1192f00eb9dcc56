import type { APIRoute, GetStaticPaths } from 'astro';
import { listEmbeds, type ListedEmbed } from '../../../components/embed/list.ts';
import { makeOembed } from '../../../core/embedding/oembed.ts';
import { address, site } from '../../../site.ts';

const folder = /^\/nhung\/|\/$/g;

export const getStaticPaths = (async () =>
  (address === null ? [] : await listEmbeds()).map((listed) => ({
    params: { embed: listed.embed.path.replace(folder, '') },
    props: { ...listed, address },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ListedEmbed & { address: string }> = ({ props }) => {
  const { embed, picture, address: front } = props;
  return Response.json(makeOembed(embed, picture, { name: site.name, address: front }));
};
