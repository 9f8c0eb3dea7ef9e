import { existsSync } from "node:fs";
import { configPath, readConfig } from "../config/read-config.ts";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { print } from "../output.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** One thing that was looked at, with what is wrong with it. */
type Check = { readonly name: string; readonly problems: readonly string[] };

/** Check the library and the configuration; ends with 1 if something is wrong. */
export async function runDoctor(command: LibraryOptions & FormatOptions): Promise<number> {
  const checks = [await checkLibrary(command.library), await checkConfig()];
  const text =
    command.json || command.jsonl
      ? `${JSON.stringify(checks, null, command.jsonl ? 0 : 2)}\n`
      : checks.map(checkText).join("");
  await print(text);
  const isSound = checks.every(({ problems }) => problems.length === 0);
  return isSound ? exitCodes.ok : exitCodes.partial;
}

async function checkLibrary(location: string | undefined): Promise<Check> {
  try {
    return await withLibrary(location, async (library) => {
      const problems = [...(await library.maintenance.check())];
      const { outdated } = await library.stats();
      if (outdated > 0)
        problems.push(
          `${outdated} articles were read by an older parser: nutgraf worker reads them again`,
        );
      return { name: `library ${library.location}`, problems };
    });
  } catch (error) {
    // A library that cannot be opened is what this command is for.
    if (!(error instanceof CommandError)) throw error;
    return { name: "library", problems: [error.message] };
  }
}

async function checkConfig(): Promise<Check> {
  const path = configPath(process.env);
  const name = `configuration ${existsSync(path) ? path : "(none)"}`;
  try {
    await readConfig(path);
    return { name, problems: [] };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { name, problems: [error.message] };
  }
}

const checkText = ({ name, problems }: Check): string =>
  problems.length === 0
    ? `ok       ${name}\n`
    : `PROBLEM  ${name}\n${problems.map((problem) => `         ${problem}\n`).join("")}`;
