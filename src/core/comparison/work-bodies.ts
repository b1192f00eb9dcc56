import { isHandingOver } from '../alignment/actors.ts';
import { tokensOf } from '../alignment/reading.ts';
import type { Received } from '../document/corrected.ts';
import type { Task } from '../document/types.ts';
import type { WorkBody } from '../formats/work-contract.ts';
import { identifyAgency } from '../references/agencies.ts';
import type { Agency } from '../references/registry.ts';

/** A list of bodies ends somewhere: with no verb in so many words, only the first words are a name for sure. */
const longestAddress = 60;

/**
 * The bodies to which a task of the organisation part is given in its own words: those before the first verb.
 * `Đảng đoàn Hội đồng nhân dân tỉnh | chỉ đạo rà soát …`
 *
 * @returns ids of bodies of the registry, none twice
 */
export function addressedBodies(received: Received, registry: readonly Agency[]): string[] {
  const { text } = received;
  const tokens = tokensOf(received).slice(0, longestAddress);
  const verb = tokens.find((token, at) => isHandingOver(token, tokens[at + 1]));
  const names = verb ? text.slice(0, verb.start).split(/[;,]|\svà\s/u) : [text];
  const ids = names.map((name) => identifyAgency(name, registry)).filter((id) => id !== null);
  return [...new Set(ids)];
}

/**
 * The bodies of the registry that a task names, each once, with the weightiest of its parts.
 *
 * @param leads whether the line or column that names them says that they lead, rather than carry out
 */
export function bodiesOf(task: Task, leads: boolean, registry: readonly Agency[]): WorkBody[] {
  const identify = (names: readonly string[], role: WorkBody['role']): WorkBody[] =>
    names.flatMap((name) => {
      const id = identifyAgency(name, registry);
      return id === null ? [] : [{ id, role }];
    });
  const named = [
    ...identify(task.agencies?.lead ?? [], leads ? 'lead' : 'executing'),
    ...identify(task.agencies?.co ?? [], 'co'),
    ...(task.kind === 'organisation' ? addressedBodies(task, registry) : []).map((id) => ({
      id,
      role: 'addressed' as const,
    })),
  ];
  return named.filter(({ id }, at) => named.findIndex((other) => other.id === id) === at);
}

/** Printed names of bodies that the registry does not know. */
export function unknownNames(task: Task, registry: readonly Agency[]): string[] {
  const names = [...(task.agencies?.lead ?? []), ...(task.agencies?.co ?? [])];
  return names.filter((name) => identifyAgency(name, registry) === null);
}
