/** What can be chosen on the page that makes snippets, from the data of the site. */
import { listAgencies } from '../../agencies.ts';
import { listDirectives } from '../../collections.ts';
import type { Catalogue } from '../../core/embedding/shown.ts';
import { mostPlaces } from '../embed/source.ts';

/** All directives with their clauses and plans, and all bodies. */
export async function makeCatalogue(): Promise<Catalogue> {
  const directives = (await listDirectives()).map(({ document, clauses, coverage }) => ({
    id: document.id,
    name: document.name,
    type: document.type,
    number: document.number,
    clauses: clauses.map(({ slug, label, text, rows }) => ({
      slug,
      label,
      text,
      rows: rows.map(({ target, label: name }) => ({ target, label: name })),
    })),
    plans: coverage.plans.map(({ id, name }) => ({ id, name })),
  }));
  const agencies = (await listAgencies()).map(({ id, name, directives: parts }) => {
    const places = parts.flatMap((part) => part.places.map((place) => place.id));
    return { id, name, places: places.length > mostPlaces ? null : [...new Set(places)] };
  });
  return { directives, agencies };
}
