import { existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

/**
 * Most memory that this process held so far, in MB. Linux's `maxrss` also remembers what the process held
 * that started this one; `VmHWM` doesn't (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html).
 */
export function peakMemory(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, "utf8") : "";
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return (Number(kib) * 1024) / 1e6;
}
