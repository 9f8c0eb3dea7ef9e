import { setTimeout as sleep } from "node:timers/promises";
import type { SuspendTerminal } from "ink";

/** The signal stops the process within this time; the rest of it passes when the process goes on. */
const STOPS_WITHIN_MS = 50;

/** Give the terminal back to the shell (^Z) until the reader says `fg`; without a shell, come back at once. */
export function suspend(suspendTerminal: SuspendTerminal): void {
  void suspendTerminal(async () => {
    process.kill(process.pid, "SIGTSTP");
    await sleep(STOPS_WITHIN_MS);
  });
}
