/** The headers of `policy.ts` in the words of the servers that a static site stands on. */
import {
  embedAddress,
  freshAddress,
  freshCache,
  headerPolicy,
  lastingCache,
  steadyHeaders,
  type Hosting,
  type PageKind,
} from './policy.ts';

/** Folders of the published site, by which `_headers` tells pages of both kinds apart. */
export interface Folders {
  /** Names in its root, without `nhung`. */
  pages: readonly string[];
  /** Names in `nhung`. */
  embeds: readonly string[];
  /** Files straight in `nhung`: scripts for other sites and what they read. */
  scripts: readonly string[];
}

type Rule = [path: string, headers: Readonly<Record<string, string>>];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it in the published folder. All rules that fit an address
 * add up, and of two policies both would be in force: so no two rules with a policy fit the same address.
 */
function listFile(hosting: Hosting, { pages, embeds, scripts }: Folders): string {
  const { base } = hosting;
  const policy = (kind: PageKind): Rule[1] => ({ 'Content-Security-Policy': headerPolicy(kind, hosting) });
  const rules: Rule[] = [
    [`${base}*`, steadyHeaders],
    [`${base}_astro/*`, { 'Cache-Control': lastingCache }],
    ...scripts.map((name): Rule => [`${base}nhung/${name}`, { 'Cache-Control': freshCache }]),
    [base, policy('page')],
    [`${base}404.html`, policy('page')],
    [`${base}nhung/`, policy('page')],
    ...pages.map((name): Rule => [`${base}${name}/*`, policy('page')]),
    ...embeds.map((name): Rule => [`${base}nhung/${name}/*`, policy('embed')]),
  ];
  const lines = rules.map(([path, headers]) => {
    return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${lines.join('\n\n')}\n`;
}

/** `.htaccess` for Apache 2.4, in the published folder or included in its `<Directory>`. */
function apacheFile(hosting: Hosting): string {
  const isEmbed = `%{THE_REQUEST} =~ m#${embedAddress(hosting.base).replace('^', '^[A-Z]+ ')}#i`;
  const policy = (kind: PageKind, when: string): string =>
    `  Header always set Content-Security-Policy "${headerPolicy(kind, hosting)}" "expr=${when}"`;
  return `# Needs mod_headers. Without it the pages still carry their policy, but not who may embed them.
ErrorDocument 404 ${hosting.base}404.html
<IfModule mod_headers.c>
${policy('page', `!(${isEmbed})`)}
${policy('embed', isEmbed)}
${Object.entries(steadyHeaders)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header always set Cache-Control "${lastingCache}" "expr=%{REQUEST_URI} =~ m#^${hosting.base}_astro/#"
  Header always set Cache-Control "${freshCache}" "expr=%{REQUEST_URI} =~ m#${freshAddress(hosting.base)}#"
</IfModule>
`;
}

/** Directives for a `server` block of nginx. */
function nginxFile(hosting: Hosting): string {
  return `# Include in the server block of the site. A location with an add_header of its own must include it again.
error_page 404 ${hosting.base}404.html;
set $doi_chieu_policy "${headerPolicy('page', hosting)}";
if ($request_uri ~* "${embedAddress(hosting.base)}") {
  set $doi_chieu_policy "${headerPolicy('embed', hosting)}";
}
set $doi_chieu_cache "";
if ($uri ~ "^${hosting.base}_astro/") {
  set $doi_chieu_cache "${lastingCache}";
}
if ($uri ~ "${freshAddress(hosting.base)}") {
  set $doi_chieu_cache "${freshCache}";
}
add_header Content-Security-Policy $doi_chieu_policy always;
add_header Cache-Control $doi_chieu_cache always;
${Object.entries(steadyHeaders)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`;
}

/** Header files by their path in the published folder. */
export function makeHeaderFiles(hosting: Hosting, folders: Folders): Map<string, string> {
  return new Map([
    ['_headers', listFile(hosting, folders)],
    ['.htaccess', apacheFile(hosting)],
    ['may-chu/nginx.conf', nginxFile(hosting)],
  ]);
}
