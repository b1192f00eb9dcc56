import { attribute, elementsOf, textOf, type Element } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

/** Every figure has a name and a sentence, every drawing in it a label or none of its own, and a table behind it. */
export function checkPictures(site: Site): Finding {
  const found = site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'figure' && attribute(element, 'data-picture') !== null)
      .map((figure) => ({ page, figure })),
  );
  return {
    figure: `${found.length} pictures with their tables`,
    problems: found.flatMap(({ page, figure }) =>
      faultsOf(page, figure).map(
        (fault) => `${page.path}: picture ${attribute(figure, 'data-picture') ?? ''}: ${fault}`,
      ),
    ),
  };
}

function faultsOf(page: Page, figure: Element): string[] {
  const names = (attribute(figure, 'aria-labelledby') ?? '').split(' ').filter(Boolean);
  const said = names.map((id) => page.elements.find((element) => attribute(element, 'id') === id));
  const drawings = elementsOf(figure).filter((element) => attribute(element, 'role') === 'img');
  const table = page.elements.find(
    (element) =>
      attribute(element, 'data-table-of') === attribute(figure, 'data-picture') &&
      elementsOf(element).some(({ tagName }) => tagName === 'table' || tagName === 'ul'),
  );
  return [
    ...(names.length < 2 || said.some((element) => !element || textOf(element).trim() === '')
      ? ['no name and sentence']
      : []),
    ...(drawings.some((element) => !attribute(element, 'aria-label')?.trim())
      ? ['a drawing without a label']
      : []),
    ...(table ? [] : ['no table behind it']),
  ];
}
