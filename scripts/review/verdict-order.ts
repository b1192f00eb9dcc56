/** What a reviewer asks for, and which decisions of the file it puts aside. */
import { z } from 'zod';
import { relations } from '../../src/core/alignment/types.ts';
import type { Decision } from '../../src/core/alignment/index.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/u);

const pair = { task: hash, target: hash };

/** Texts are named by their hash: what the reviewer has read, whatever its id is by now. */
export const orderSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ ...pair, verdict: z.enum(['accept', 'reject', 'add']) }),
  z.strictObject({ ...pair, verdict: z.literal('relation'), relation: z.enum(relations).exclude(['local']) }),
  z.strictObject({ task: hash, target: z.null(), verdict: z.literal('none') }),
  // Takes back what was said of a pair, or with `target: null` that there is none.
  z.strictObject({ task: hash, target: hash.nullable(), verdict: z.literal('withdraw') }),
]);
export type Order = z.infer<typeof orderSchema>;

/** Who says so, when (ISO 8601 with offset), and why. */
export interface Signed {
  who: string;
  when: string;
  why: string;
}

/** Where the two texts stand and how they begin: what leads to them again once they have changed. */
export interface Places {
  taskId?: string;
  taskBegins?: string;
  targetId?: string;
  targetBegins?: string;
}

/** The item of the file that an order becomes; null for a withdrawal. */
export function signOrder(order: Order, signed: Signed, places: Places): Decision | null {
  if (order.verdict === 'withdraw') return null;
  return { ...order, ...signed, ...places };
}

/**
 * The decisions that an order replaces, which are also those that it may collide with: earlier words on the
 * same pair; “takes up nothing” where a link is taken; taken links where somebody says that there is none.
 * A rejected link stays rejected in both cases.
 */
export function isReplacedBy(order: Order, { task, target, verdict }: Decision): boolean {
  if (task !== order.task) return false;
  if (order.verdict === 'none') return verdict !== 'reject';
  if (order.verdict === 'withdraw' || order.verdict === 'reject') return target === order.target;
  return target === order.target || verdict === 'none';
}
