/** Provisions as elements of Akoma Ntoso. Each word of each provision stands in exactly one of them. */
import type { Element } from 'xast';
import { isStructural } from '../../document/body.ts';
import type { ProvisionData } from '../contract.ts';
import { gridOf, type GridRow, type Place } from '../grid.ts';
import { block, line, words } from './build.ts';
import { paragraphs, wordsOf, type AddressOf } from './words.ts';

/** What elements are made from. */
export interface Tree {
  children: ReadonlyMap<string | null, ProvisionData[]>;
  addressOf: AddressOf;
}

/** A provision with all that stands under it, as a level of the hierarchy. */
export function level(provision: ProvisionData, tree: Tree): Element {
  const { id, type, role, heading, text } = provision;
  if (type === 'table') {
    const inner = block('content', { eId: `${id}__content` }, [table(provision, tree)]);
    return block('hcontainer', { eId: `${id}__hcontainer_1`, name: 'table' }, [inner]);
  }
  const under = childrenOf(provision, tree).map((child) => level(child, tree));
  const name = isStructural(provision) ? type : 'hcontainer';
  const attributes = { eId: id, ...(name === 'hcontainer' ? { name: type, class: role } : {}) };
  const own =
    text === '' ? [] : [heading ? headingOf(provision, tree) : spoken(provision, under.length > 0, tree)];
  return block(name, attributes, [...numberOf(provision), ...own, ...under]);
}

/** A provision that stands outside the hierarchy: letterhead, title, signature, stamps. */
export function container(provision: ProvisionData, tree: Tree): Element {
  const { id, type, role } = provision;
  return block('container', { eId: id, name: type, class: role }, paragraphsOf(provision, tree));
}

/** Number and words as paragraphs, where there is no element for the number. */
function paragraphsOf(provision: ProvisionData, { addressOf }: Tree): Element[] {
  const number = provision.num === '' ? [] : [line('p', { class: 'num' }, [words(provision.num)])];
  return [...number, ...paragraphs(provision, addressOf)];
}

export function childrenOf(provision: ProvisionData, { children }: Tree): ProvisionData[] {
  return children.get(provision.id) ?? [];
}

export function numberOf({ id, num }: ProvisionData): Element[] {
  return num === '' ? [] : [line('num', { eId: `${id}__num` }, [words(num)])];
}

export function headingOf(provision: ProvisionData, { addressOf }: Tree): Element {
  return line('heading', { eId: `${provision.id}__heading` }, wordsOf(provision, addressOf));
}

/** Words that say something themselves: before others under them they are an introduction. */
function spoken(provision: ProvisionData, isIntro: boolean, { addressOf }: Tree): Element {
  const name = isIntro ? 'intro' : 'content';
  return block(name, { eId: `${provision.id}__${name}` }, paragraphs(provision, addressOf));
}

function table(provision: ProvisionData, tree: Tree): Element {
  const rows = gridOf(provision, tree.children).map((row) => tableRow(row, tree));
  return block('table', { eId: provision.id }, rows);
}

function tableRow({ row, wide, places }: GridRow<ProvisionData>, tree: Tree): Element {
  return block(
    'tr',
    { eId: row.id },
    places.map((place) => tableCell(place, row, wide, tree)),
  );
}

function tableCell(
  place: Place<ProvisionData>,
  row: ProvisionData,
  wide: number | null,
  { addressOf }: Tree,
): Element {
  switch (place.kind) {
    case 'cell': {
      const { id, role } = place.cell;
      const name = role === 'column-heading' ? 'th' : 'td';
      return block(name, { eId: id, class: role }, paragraphs(place.cell, addressOf));
    }
    case 'number':
      return block('td', { class: 'number' }, [line('p', {}, [words(row.num)])]);
    case 'words':
      return block('td', { class: 'task', colspan: wide }, paragraphs(row, addressOf));
    case 'empty':
      return block('td', {}, [line('p', {}, [])]);
  }
}
