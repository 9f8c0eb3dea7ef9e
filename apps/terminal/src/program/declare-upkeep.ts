import { Argument, type Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { print } from "../output.ts";
import { type End, libraryCommand, toCount, withExamples, withFormats } from "./declaring.ts";

/** The commands that look after the library and the program. */
export function declareUpkeep(program: Command, end: End): void {
  declareStats(program, end);
  declareDoctor(program, end);
  declareBackup(program, end);
  declareWorker(program, end);
  declareMcp(program, end);
  const man = program
    .command("man")
    .description("print the manual page: nutgraf man | man -l -")
    .action(async () => {
      const { manPage } = await import("./man-page.ts");
      await print(manPage(program));
      end(exitCodes.ok);
    });
  withExamples(man, "nutgraf man | man -l -");
}

function declareStats(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "stats"))
    .summary("show how much the library holds")
    .description("Show how much the library holds, with small charts.")
    .action(async (options) => {
      const { runStats } = await import("../commands/stats.ts");
      end(await runStats(options));
    });
  withExamples(command, "nutgraf stats", "nutgraf stats --json | jq .articles");
}

function declareDoctor(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "doctor"))
    .summary("check the library and the configuration")
    .description(
      "Check the library's pages and indexes, and the configuration; 1 if something is wrong.",
    )
    .action(async (options) => {
      const { runDoctor } = await import("../commands/doctor.ts");
      end(await runDoctor(options));
    });
  withExamples(command, "nutgraf doctor", "nutgraf doctor --json");
}

function declareBackup(program: Command, end: End): void {
  const backup = libraryCommand(program, "backup")
    .summary("copy the library to a file")
    .description("Copy the library to a file while it is in use; the file must not exist yet.")
    .argument("<file>", "the copy")
    .action(async (file, options) => {
      const { runBackup } = await import("../commands/backup.ts");
      end(await runBackup(file, options));
    });
  withExamples(backup, "nutgraf backup ~/news-$(date +%F).db");
  const restore = libraryCommand(program, "restore")
    .summary("put a backup in the place of the library")
    .description("Put a backup in the place of the library, which is kept beside it.")
    .argument("<file>", "a file that nutgraf backup wrote")
    .action(async (file, options) => {
      const { runRestore } = await import("../commands/restore.ts");
      end(await runRestore(file, options));
    });
  withExamples(restore, "nutgraf restore ~/news-2024-11-06.db");
}

function declareWorker(program: Command, end: End): void {
  const command = libraryCommand(program, "worker")
    .summary("do waiting jobs and look at feeds")
    .description(
      "Do the library's waiting jobs and look at feeds that are due, until control-C. Several may run, on several machines.",
    )
    .option("--every <seconds>", "how long to rest between two looks", toCount(1, 86_400), 60)
    .option("--once", "look once, then end")
    .action(async (options) => {
      const { runWorker } = await import("../commands/worker.ts");
      end(await runWorker(options));
    });
  withExamples(
    command,
    "nutgraf worker",
    "nutgraf worker --once",
    "nutgraf worker --library postgres://news@db.example/news",
  );
}

function declareMcp(program: Command, end: End): void {
  const command = libraryCommand(program, "mcp")
    .summary("serve the library to assistants")
    .description(
      "Serve the library to assistants over standard input and output (Model Context Protocol); it only reads.",
    )
    .action(async (options) => {
      const { runMcp } = await import("../commands/mcp.ts");
      end(await runMcp(options));
    });
  withExamples(command, "claude mcp add nutgraf -- nutgraf mcp");
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
