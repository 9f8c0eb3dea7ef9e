import { type Command, InvalidArgumentError } from "commander";

/** Called with the exit code when a command has done its work. */
export type End = (code: number) => void;

/** What commands over the library were asked for in common. */
export type LibraryOptions = { readonly library?: string };

/** How a command's answer is printed. */
export type FormatOptions = { readonly json?: boolean; readonly jsonl?: boolean };

/** A command that works on the library. */
export const libraryCommand = (program: Command, name: string): Command =>
  program
    .command(name)
    .option("--library <location>", "a path or a postgres:// address (default: $NUTGRAF_LIBRARY)");

/** Let a command print JSON. */
export const withFormats = (command: Command): Command =>
  command
    .option("--json", "print JSON")
    .option("--jsonl", "print JSON lines, each as soon as it is known");

/** Show examples under a command's help. */
export const withExamples = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`);

/** A whole number in a range, from the command line. */
export const toCount =
  (from: number, to: number) =>
  (value: string): number => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < from || count > to)
      throw new InvalidArgumentError(`Expected a whole number from ${from} to ${to}.`);
    return count;
  };
