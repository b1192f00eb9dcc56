import { tagPolicy } from '../../src/core/hosting/policy.ts';
import { attribute, textOf, type Element } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

/** Script elements that hold data: browsers never run them. */
const dataTypes = /^(?:application\/(?:ld\+)?json)$/;
/** Elements before which the policy must stand, since it holds for what comes after. */
const guarded = ['script', 'link', 'style', 'base'];

/** Every page carries its policy before anything that it guards, and nothing on it needs an exception. */
export function checkGuard(site: Site): Finding {
  const problems = site.pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`));
  return { figure: `${site.pages.length} pages, nothing inline`, problems };
}

/** What of a page its Content-Security-Policy would block, and whether the policy is there. */
export function faultsOf({ path, elements }: Page): string[] {
  const kind = /^\/nhung\/./.test(path) ? 'embed' : 'page';
  const at = elements.findIndex((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  const tag = elements[at];
  const early = elements.slice(0, Math.max(at, 0)).find(({ tagName }) => guarded.includes(tagName));
  return [
    tag ? null : 'no Content-Security-Policy',
    tag && withoutSearchHosts(attribute(tag, 'content') ?? '') !== tagPolicy(kind)
      ? `not the policy of a page of kind "${kind}"`
      : null,
    early ? `<${early.tagName}> stands before the policy` : null,
    ...elements.map(inlineFault),
  ].filter((fault) => fault !== null);
}

/** Other sites whose indexes are searched are the one thing that a site may add to its policy. */
const withoutSearchHosts = (policy: string): string =>
  policy.replace(/(?<=connect-src 'self')(?: https?:\/\/[^\s;]+)+/, '');

function inlineFault(element: Element): string | null {
  const { tagName, attrs } = element;
  const handler = attrs.find(({ name }) => /^on/.test(name));
  if (handler) return `<${tagName} ${handler.name}>: a script in an attribute`;
  if (attribute(element, 'style') !== null) return `<${tagName} style>: a style in an attribute`;
  if (attrs.some(({ value }) => /^\s*javascript:/i.test(value)))
    return `<${tagName}>: an address that is a script`;
  if (tagName === 'style') return '<style>: a stylesheet in the page';
  const isCode = tagName === 'script' && !dataTypes.test(attribute(element, 'type') ?? '');
  return isCode && textOf(element).trim() !== '' ? '<script>: code in the page' : null;
}
