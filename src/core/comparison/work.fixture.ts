import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { directive, plans } from '../alignment/corpus.fixture.ts';
import { align, indexDirective } from '../alignment/index.ts';
import { tasksOf } from '../document/tasks.ts';
import { agency, type Agency } from '../references/registry.ts';
import type { LinkedPlan } from './coverage.ts';

/** The project's own registry of bodies. */
export const registry: Agency[] = agency
  .array()
  .parse(parse(readFileSync('content/registry/agencies.yaml', 'utf8')));

const index = indexDirective(directive);

/** The plans of the corpus with their tasks and links, as the build script has them. */
export const linkedPlans: LinkedPlan[] = [...plans.values()].map((document) => ({
  document,
  tasks: tasksOf(document, registry),
  links: align(document, index),
}));
