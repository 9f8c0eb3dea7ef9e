import { Argument, type Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { print } from "../output.ts";
import { type End, withExamples } from "./declaring.ts";

/** The commands that look after the library and the program. */
export function declareUpkeep(program: Command, end: End): void {
  program
    .command("man")
    .description("print the manual page: nutgraf man | man -l -")
    .action(async () => {
      const { manPage } = await import("./man-page.ts");
      await print(manPage(program));
      end(exitCodes.ok);
    });
}

/** The shells that completion knows. */
export const shells: readonly string[] = ["bash", "zsh", "fish"];

/** Completion as the help shows it; the command itself is added only when it runs. */
export function declareCompletion(program: Command): void {
  const command = program
    .command("completion")
    .summary("print a script that completes commands")
    .description("Print a script for your shell that completes commands and options.")
    .addArgument(new Argument("<shell>", "your shell").choices(shells));
  withExamples(command, "source <(nutgraf completion bash)", "nutgraf completion fish | source");
}
