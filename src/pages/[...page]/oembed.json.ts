import type { APIRoute, GetStaticPaths } from 'astro';
import { listAnswers } from '../../components/embed/answers.ts';
import { makeOembed, type Answer } from '../../core/embedding/oembed.ts';
import { address, site } from '../../site.ts';

export const getStaticPaths = (async () =>
  (address === null ? [] : await listAnswers()).map((answer) => ({
    params: { page: answer.path.replace(/^\/|\/$/g, '') || undefined },
    props: { answer, address },
  }))) satisfies GetStaticPaths;

/** What an editor of another site is told that was given the address of a page alone. */
export const GET: APIRoute<{ answer: Answer; address: string }> = ({ props: { answer, address: front } }) =>
  Response.json(makeOembed(answer, { name: site.name, address: front }));
