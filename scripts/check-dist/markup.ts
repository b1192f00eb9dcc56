import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Finding, Site } from './site.ts';

/** Every page is valid HTML by the recommended rules of html-validate. */
export async function checkMarkup(site: Site): Promise<Finding> {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
  );
  const problems: string[] = [];
  for (const { path, html } of site.pages) {
    const report = await validator.validateString(html, path);
    for (const { line, column, message, ruleId } of report.results.flatMap(({ messages }) => messages)) {
      problems.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  return { figure: `${site.pages.length} pages`, problems };
}
