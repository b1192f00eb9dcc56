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

/** What of the published site `_headers` has to name. */
export interface Folders {
  /** Names of folders in its root, without `nhung`. */
  pages: readonly string[];
  /** Files straight in `nhung`: scripts for other sites and what they read. */
  scripts: readonly string[];
}

type Rule = [path: string, headers: Readonly<Record<string, string>>];

/** What Cloudflare Pages reads of `_headers` at most; Netlify has no such limits. */
const cloudflare = { rules: 100, line: 2000 };

/**
 * `_headers`, as Netlify and Cloudflare Pages read it in the published folder. All rules that fit an address
 * add up, and of two policies both would be in force: so no two rules with a policy fit the same address. Of two
 * rules with the same path Cloudflare keeps the last one alone. Neither knows a rule for what is left over: files
 * straight in the root, scripts for other sites and missing pages have no policy but that of their tag.
 */
function listFile(hosting: Hosting, { pages, scripts }: Folders): string {
  const { base } = hosting;
  const policy = (kind: PageKind): Rule[1] => ({ 'Content-Security-Policy': headerPolicy(kind, hosting) });
  const rules: Rule[] = [
    [`${base}*`, steadyHeaders],
    ...scripts.map((name): Rule => [`${base}nhung/${name}`, { 'Cache-Control': freshCache }]),
    [base, policy('page')],
    [`${base}404.html`, policy('page')],
    [`${base}nhung/`, policy('page')],
    [`${base}nhung/:folder/*`, policy('embed')],
    [`${base}_astro/*`, { ...policy('page'), 'Cache-Control': lastingCache }],
    ...pages.filter((name) => name !== '_astro').map((name): Rule => [`${base}${name}/*`, policy('page')]),
  ];
  const lines = rules.map(([path, headers]) => {
    return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${lines.join('\n\n')}\n`;
}

/** What Cloudflare Pages would leave out of a `_headers` file, in words; null where it takes all of it. */
export function sayLeftOut(list: string): string | null {
  const lines = list.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  if (rules > cloudflare.rules) return `${rules} rules, Cloudflare Pages reads ${cloudflare.rules}`;
  const longest = Math.max(...lines.map((line) => line.trim().length));
  return longest > cloudflare.line
    ? `a line of ${longest} characters, Cloudflare Pages reads ${cloudflare.line}`
    : null;
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
