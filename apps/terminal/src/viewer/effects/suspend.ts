import type { SuspendTerminal } from "ink";

/** Give the terminal back to the shell (^Z) until the reader says `fg`. */
export function suspend(suspendTerminal: SuspendTerminal): void {
  void suspendTerminal(
    () =>
      new Promise((resolve) => {
        process.once("SIGCONT", () => resolve());
        process.kill(process.pid, "SIGTSTP");
      }),
  );
}
