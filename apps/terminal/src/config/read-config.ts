import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Config } from "./config.ts";

/** Where the configuration is: `nutgraf/config.json` in the XDG configuration folder (https://specifications.freedesktop.org/basedir-spec/). */
export const configPath = (environment: { readonly XDG_CONFIG_HOME?: string }): string =>
  join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "nutgraf", "config.json");

/**
 * Read the configuration; a file that is not there says nothing.
 * @throws {CommandError} with the line that is wrong and what was expected
 */
export async function readConfig(path: string): Promise<Config> {
  if (!existsSync(path)) return {};
  const { parseConfig } = await import("./parse-config.ts");
  return parseConfig(readFileSync(path, "utf8"), path);
}
