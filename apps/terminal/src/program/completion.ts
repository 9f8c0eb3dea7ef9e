import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** Add `completion <shell>`, which prints a script for the shell, and the hidden `complete` that it calls. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: "completion" });
}
