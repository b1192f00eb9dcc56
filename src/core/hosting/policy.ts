/**
 * What a server says beside each page so that browsers guard it: one table for the header files, for our own
 * server and for the tags in the pages. Nothing on a page is inline, so no hash and no nonce is needed.
 */

/** Pages of the site, and pages that others embed. */
export type PageKind = 'page' | 'embed';

type Policy = Readonly<Record<string, string>>;

const common: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
};

const policies: Readonly<Record<PageKind, Policy>> = {
  page: {
    ...common,
    // Pagefind's index is read by WebAssembly, in a worker.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
  },
  embed: { ...common, 'script-src': "'self'", 'form-action': "'none'" },
};

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Pages of the site also ask the search indexes of other sites that it lists. */
function policyOf(kind: PageKind, searchHosts: readonly string[] = []): Policy {
  const policy = policies[kind];
  return kind === 'page' && searchHosts.length > 0
    ? { ...policy, 'connect-src': ["'self'", ...searchHosts].join(' ') }
    : policy;
}

/** The Content-Security-Policy for a page's own tag, where `frame-ancestors` has no force. */
export const tagPolicy = (kind: PageKind, searchHosts: readonly string[] = []): string =>
  write(policyOf(kind, searchHosts));

/** Where the site stands, and who may embed it. */
export interface Hosting {
  /** Path on the host, with a slash at both ends. */
  base: string;
  /** Sources as in Content-Security-Policy, `https://*.danang.gov.vn`; none: everybody. */
  embedHosts: readonly string[];
  /** Hosts of the sites that are searched together with this one; none where it is left out. */
  searchHosts?: readonly string[];
}

/** A host as `frame-ancestors` takes it: scheme, host with `*.` at most in front, port. */
export const hostSource =
  /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/;

/** The policy as a header. Without a list, embedded pages may stand anywhere: then the directive is left out. */
export function headerPolicy(kind: PageKind, { embedHosts, searchHosts }: Hosting): string {
  const ancestors =
    kind === 'page' ? "'self'" : embedHosts.length > 0 ? ["'self'", ...embedHosts].join(' ') : null;
  return write({
    ...policyOf(kind, searchHosts),
    ...(ancestors === null ? {} : { 'frame-ancestors': ancestors }),
  });
}

/**
 * Headers of every answer. Everything published is public, so any origin may read it: a sandboxed frame has
 * no origin of its own and could not load fonts otherwise. There is no Cross-Origin-Opener-Policy, because
 * browsers refuse pages with one where a sandboxed frame opens them, and embeds link to such pages.
 */
export const steadyHeaders = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
} as const;

/** Files whose names change with their content. */
export const lastingCache = 'public, max-age=31536000, immutable';

/**
 * Scripts for other sites and what they read keep their names: a browser asks each time whether they are still the
 * same, or a page that names a new script by its hash would get an old one.
 */
export const freshCache = 'no-cache';

/** Addresses of these files, straight below `/nhung/`. */
export const freshAddress = (base: string): string => `^${base}nhung/[a-z-]+[.](?:js|json)$`;

/**
 * Addresses below `/nhung/` as they were asked for: with their query, and missing ones too. An address that
 * climbs out of the folder, by `..` or by encoded dots and slashes, is none of them.
 */
export const embedAddress = (base: string): string => `^${base}nhung/(?![^?]*(?:[.][.]|%2e|%2f|%5c))[^? ]`;

/** All headers for an address, given with its query as a browser asks for it. */
export function headersFor(address: string, hosting: Hosting): Record<string, string> {
  const kind = new RegExp(embedAddress(hosting.base), 'i').test(address) ? 'embed' : 'page';
  return {
    'Content-Security-Policy': headerPolicy(kind, hosting),
    ...steadyHeaders,
    ...(address.startsWith(`${hosting.base}_astro/`) ? { 'Cache-Control': lastingCache } : {}),
    ...(new RegExp(freshAddress(hosting.base)).test(address.replace(/[?].*/, ''))
      ? { 'Cache-Control': freshCache }
      : {}),
  };
}
