import type { Command } from "commander";
import { type ExitCode, exitCodes, exitMeanings } from "../exit-codes.ts";

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
    ...examplesOf(program),
    ".SH COMMANDS",
    ...commands.flatMap((command) => [
      `.SS ${program.name()} ${command.name()} ${toRoff(command.usage())}`,
      toRoff(command.description()),
      ...optionsOf(command),
      ...examplesOf(command),
    ]),
    ".SH EXIT STATUS",
    ...exitNames.flatMap((name) => [".TP", `.B ${exitCodes[name]}`, toRoff(exitMeanings[name])]),
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

/** The examples that stand under a command's help, as they are. */
function examplesOf(command: Command): string[] {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const [, examples] = help.split("\nExamples:\n");
  return examples ? [".PP", "Examples:", ".PP", ".nf", toRoff(examples.trimEnd()), ".fi"] : [];
}

const isExitCode = (name: string): name is ExitCode => name in exitCodes;
const exitNames = Object.keys(exitCodes).filter(isExitCode);

const environment: readonly (readonly [string, string])[] = [
  ["NUTGRAF_LIBRARY", "where the library is: a path, or a postgres:// address"],
  ["NO_COLOR, FORCE_COLOR", "colour off, or on; --color comes first"],
  ["XDG_CONFIG_HOME", "where nutgraf/config.json is, with the keys and colours of the viewer"],
  ["BROWSER, PAGER, VISUAL, EDITOR", "what the viewer opens articles in"],
  ["NUTGRAF_DEBUG", "say where a defect is"],
];

/** Backslashes and hyphens are roff's, and so are a dot or quote that opens a line. */
const toRoff = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/gm, "\\&");
