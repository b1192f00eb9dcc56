import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageError } from '../../src/core/message.ts';
import type { z } from 'zod';
import {
  agency,
  knownDocument,
  type Agency,
  type KnownDocument,
} from '../../src/core/references/registry.ts';
import { readYamlList, type Placed } from '../../src/core/yaml-list.ts';

export interface Registries {
  documents: KnownDocument[];
  agencies: Agency[];
}

/**
 * Reads the files in which people keep what documents cite and whom they give work to.
 *
 * @param folder with `documents.yaml` and `agencies.yaml`; either may be absent
 * @throws MessageError where one of them is unsound
 */
export async function readRegistries(folder: string): Promise<Registries> {
  const documents = await read(join(folder, 'documents.yaml'), knownDocument);
  const agencies = await read(join(folder, 'agencies.yaml'), agency);
  const messages = [...documents.messages, ...agencies.messages];
  if (messages.length > 0) throw new MessageError(messages);
  return { documents: documents.items.map(withoutPlace), agencies: agencies.items.map(withoutPlace) };
}

async function read<Shape extends z.ZodType<object>>(
  file: string,
  shape: Shape,
): Promise<ReturnType<typeof readYamlList<Shape>>> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return '';
  });
  return readYamlList(file, content, shape, 'registry');
}

/** What a file says of an item does not change with the line that says it. */
function withoutPlace<Item>({ at: _at, ...item }: Placed<Item>): Omit<Placed<Item>, 'at'> {
  return item;
}
