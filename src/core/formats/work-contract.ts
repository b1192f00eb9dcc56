/** The part of the data contract that says who is to do what by when: `data/<directive>/work.json`. */
import { z } from 'zod';
import { agencyKinds } from '../references/registry.ts';
import { correctionData, taskData } from './contract.ts';

/** What a plan prints beside a task: the name of the line or column, and its words. */
const workField = z.object({ label: z.string(), text: z.string() });

/** A body of the registry and its part in a task; `addressed`: the task itself begins with its name. */
const workBody = z.object({ id: z.string(), role: z.enum(['lead', 'executing', 'co', 'addressed']) });

const workTask = taskData
  .pick({ id: true, label: true, kind: true, text: true, corrections: true, product: true })
  .extend({
    /** Who carries it out; `leads` where the plan calls it so (chủ trì). */
    lead: workField.extend({ leads: z.boolean() }).nullable(),
    co: workField.nullable(),
    deadline: taskData.shape.deadline,
    bodies: z.array(workBody),
    /** Places that were misread in the lines or cells beside the task, each with the name of its line or column. */
    besides: z.array(correctionData.omit({ span: true }).extend({ label: z.string() })),
  });

const workPlan = z.object({
  id: z.string(),
  name: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  /** Tasks in their order, under the nearest heading above them. */
  groups: z.array(
    z.object({ id: z.string().nullable(), num: z.string(), text: z.string(), tasks: z.array(workTask) }),
  ),
});

/** `data/<directive>/work.json`: who is to do what by when, and the same by body. */
export const workData = z.object({
  directive: z.string(),
  plans: z.array(workPlan),
  /** Bodies of the registry that some plan names, in the order of the registry. */
  agencies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(agencyKinds),
      places: z.array(
        z.object({
          plan: z.string(),
          work: z.array(z.object({ task: z.string(), role: workBody.shape.role })),
        }),
      ),
    }),
  ),
  /** Printed names that the registry has no body for. */
  unknown: z.array(z.object({ name: z.string(), tasks: z.number().int(), plans: z.array(z.string()) })),
});

export type WorkData = z.infer<typeof workData>;
export type WorkPlan = z.infer<typeof workPlan>;
export type WorkTask = z.infer<typeof workTask>;
export type WorkBody = z.infer<typeof workBody>;
