import { readdirSync, readFileSync } from 'node:fs';

const interval = 100;

/** Watches a process and all that it starts; `stop` tells their peak memory in bytes, null without /proc. */
export function watchMemory(pid: number): { stop: () => number | null } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, residentOf(pid));
  };
  look();
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === 0 ? null : peak;
    },
  };
}

/** Resident memory of a process and its descendants; 0 where it cannot be read. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + residentOf(child), own);
  } catch {
    return 0; // it has ended since it was listed, or this system has no /proc
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
