import { Command, CommanderError, Option } from "commander";
import { colorChoices, settleColor } from "../color.ts";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { report } from "../output.ts";
import { declareLibrary } from "./declare-library.ts";
import { declareReading } from "./declare-reading.ts";
import { declareCompletion, declareUpkeep, shells } from "./declare-upkeep.ts";
import { programVersion } from "./version.ts";

/** Run the command line; resolves to the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    if (completes(argv)) {
      const { addCompletion } = await import("./completion.ts");
      addCompletion(program);
    } else declareCompletion(program);
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return failureCode(error);
  }
}

/** Whether the code for completion is needed: not for its help, nor for a shell that it does not know. */
const completes = ([command, shell = ""]: readonly string[]): boolean =>
  command === "complete" || (command === "completion" && shells.includes(shell));

/** The whole command line: help, completion and the manual page are made from it. */
function createProgram(end: (code: number) => void): Command {
  const program = new Command("nutgraf")
    .description("Reads the news: who, said what, what happened, when, where, and who says so.")
    .version(programVersion, "-V, --version", "print the version")
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(see nutgraf --help)")
    .addOption(new Option("--color <when>", "use colour").choices(colorChoices).default("auto"))
    .hook("preAction", (command, asked) => {
      settleColor(command.opts().color);
      inheritOptions(asked);
    });
  declareReading(program, end);
  declareLibrary(program, end);
  declareUpkeep(program, end);
  return program;
}

/** What was given before a command's name holds for the command, unless it says otherwise itself. */
function inheritOptions(asked: Command): void {
  for (const option of asked.options) {
    const name = option.attributeName();
    for (
      let above = asked.parent;
      above && asked.getOptionValueSource(name) !== "cli";
      above = above.parent
    )
      if (above.getOptionValueSource(name) === "cli")
        asked.setOptionValueWithSource(name, above.getOptionValue(name), "cli");
  }
}

function failureCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof CommandError) {
    report(error.message);
    return exitCodes[error.code];
  }
  return reportDefect(error);
}

/** Say in one line that the program is at fault; with NUTGRAF_DEBUG, where. */
export function reportDefect(error: unknown): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  report(`a defect: ${process.env.NUTGRAF_DEBUG ? (stack ?? message) : message}`);
  return exitCodes.internal;
}
