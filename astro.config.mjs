import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const settings = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

/** One cache for each place that content comes from: Astro would take entries of one corpus for another's. */
const content = createHash('sha256')
  .update(process.env.CONTENT_DIR ?? '')
  .digest('hex')
  .slice(0, 8);

export default defineConfig({
  site: process.env.SITE_URL ?? settings.url,
  base: process.env.BASE_PATH ?? settings.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `node_modules/.astro/${content}`,
  trailingSlash: 'always',
  // Official text is never made "smart": quotes and dashes stay as received.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') && !/\/nhung\/./.test(page) })],
  devToolbar: { enabled: false },
  // Nothing is inline, so that the pages' Content-Security-Policy needs no exceptions (src/core/hosting/policy.ts).
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
