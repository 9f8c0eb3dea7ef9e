import type { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";

/** The manual page of a program and its commands, in man(7) roff, from the same definitions as its help. */
export function manPage(program: Command): string {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).filter((command) => command.name() !== "help");
  return [
    `.TH ${program.name().toUpperCase()} 1`,
    ".SH NAME",
    `${program.name()} \\- ${toRoff(program.description())}`,
    ".SH SYNOPSIS",
    `.B ${program.name()}`,
    toRoff(program.usage()),
    ".SH OPTIONS",
    ...optionsOf(program),
    ".SH COMMANDS",
    ...commands.flatMap((command) => [
      `.SS ${program.name()} ${command.name()} ${toRoff(command.usage())}`,
      toRoff(command.description()),
      ...optionsOf(command),
    ]),
    ".SH EXIT STATUS",
    ...Object.entries(exitCodes).flatMap(([name, code]) => [
      ".TP",
      `.B ${code}`,
      toRoff(meaning[name] ?? name),
    ]),
    ".SH ENVIRONMENT",
    ...environment.flatMap(([name, text]) => [".TP", `.B ${name}`, toRoff(text)]),
    "",
  ].join("\n");
}

function optionsOf(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .flatMap((option) => [
      ".TP",
      `.B ${toRoff(help.optionTerm(option))}`,
      toRoff(help.optionDescription(option)),
    ]);
}

const meaning: Readonly<Record<string, string>> = {
  ok: "all went well",
  partial: "some articles failed; each failure was reported",
  usage: "the command line was wrong",
  data: "the input is not an article: empty, binary, too large or malformed",
  noInput: "the input cannot be found or opened",
  internal: "a defect of the program",
  io: "reading or writing failed",
};

const environment: readonly (readonly [string, string])[] = [
  ["NUTGRAF_LIBRARY", "where the library is: a path, or a postgres:// address"],
  ["NO_COLOR, FORCE_COLOR", "colour off, or on; --color comes first"],
];

/** Backslashes and hyphens are roff's, and so are a dot or quote that opens a line. */
const toRoff = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/gm, "\\&");
