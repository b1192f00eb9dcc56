import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { documentData, indexData, planData, referencesData } from './core/formats/contract.ts';
import { coverageData } from './core/formats/coverage-contract.ts';
import { picturesData } from './core/formats/pictures-contract.ts';
import { targetsData } from './core/formats/targets-contract.ts';
import { eventsData } from './core/formats/events.ts';
import { workData } from './core/formats/work-contract.ts';

/** Where `npm run content` wrote; the build says so when it publishes another corpus. */
const content = process.env['CONTENT_DIR'] ?? 'content/generated';
const data = `${content}/data`;
/** The collection key is the path without its ending, so that a page finds its data by address. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

/** The index says which files hold plans: other lists may stand beside them. */
function listPlanFiles(): string[] {
  const file = `${data}/index.json`;
  if (!existsSync(file)) return [];
  const { documents } = indexData.parse(JSON.parse(readFileSync(file, 'utf8')));
  return documents.filter((document) => document.role === 'plan').map((document) => document.data);
}

/**
 * A plan as its pages need it. The text itself comes from the MDX page and the links from
 * `coverage.json`, so most of the JSON is let go here: with a thousand plans it would fill the memory.
 */
const planFacts = planData.pick({ id: true, directive: true, document: true }).transform((plan) => ({
  ...plan,
  document: {
    ...plan.document,
    provisions: plan.document.provisions.filter(
      (node) => node.heading || node.role === 'digital-signature' || node.corrections.length > 0,
    ),
  },
}));

export const collections = {
  index: defineCollection({
    loader: glob({ base: data, pattern: 'index.json', generateId }),
    schema: indexData,
  }),
  events: defineCollection({
    loader: glob({ base: data, pattern: 'events.json', generateId }),
    schema: eventsData,
  }),
  directives: defineCollection({
    loader: glob({ base: data, pattern: '*/document.json', generateId }),
    schema: documentData,
  }),
  plans: defineCollection({
    loader: glob({ base: data, pattern: listPlanFiles(), generateId }),
    schema: planFacts,
  }),
  coverage: defineCollection({
    loader: glob({ base: data, pattern: '*/coverage.json', generateId }),
    schema: coverageData,
  }),
  references: defineCollection({
    loader: glob({ base: data, pattern: '*/references.json', generateId }),
    schema: referencesData,
  }),
  work: defineCollection({
    loader: glob({ base: data, pattern: '*/work.json', generateId }),
    schema: workData,
  }),
  targets: defineCollection({
    loader: glob({ base: data, pattern: '*/targets.json', generateId }),
    schema: targetsData,
  }),
  pictures: defineCollection({
    loader: glob({ base: data, pattern: '*/pictures.json', generateId }),
    schema: picturesData,
  }),
  texts: defineCollection({
    loader: glob({ base: `${content}/pages`, pattern: '**/*.mdx', generateId, retainBody: false }),
    schema: z.object({
      id: z.string(),
      role: z.enum(['directive', 'plan']),
      directive: z.string().nullable(),
      title: z.string(),
      description: z.string(),
    }),
  }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx', generateId }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
