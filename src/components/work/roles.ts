/** The part of a body in a task, in words of the site. */
import type { WorkBody } from '../../core/formats/work-contract.ts';

const roleNames: Record<WorkBody['role'], string> = {
  lead: 'chủ trì',
  executing: 'thực hiện',
  co: 'phối hợp',
  addressed: 'giao trong phần tổ chức thực hiện',
};

/** `executing` → `thực hiện`. */
export const nameRole = (role: WorkBody['role']): string => roleNames[role];
