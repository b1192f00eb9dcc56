import type { APIRoute, GetStaticPaths } from 'astro';
import { makeWidget, widgetNames, type WidgetName } from '../../widgets.ts';

export const getStaticPaths = (() =>
  widgetNames.map((name) => ({
    params: { script: name.replace(/\.js$/, '') },
    props: { name },
  }))) satisfies GetStaticPaths;

/** A script for pages of other sites. */
export const GET: APIRoute<{ name: WidgetName }> = async ({ props: { name } }) =>
  new Response(await makeWidget(name), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
