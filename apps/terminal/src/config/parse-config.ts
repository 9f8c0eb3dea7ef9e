import {
  findNodeAtLocation,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { CommandError } from "../exit-codes.ts";
import { Config } from "./config.ts";

/**
 * Check a configuration; comments and trailing commas are allowed.
 * @throws {CommandError} with the line that is wrong and what was expected
 */
export function parseConfig(text: string, path: string): Config {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error)
    throw new CommandError(
      "usage",
      `${path}:${lineAt(text, error.offset)}: ${printParseErrorCode(error.error)}; expected JSON`,
    );
  const checked = Config.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const steps = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, steps);
  const where = steps.length > 0 ? `${steps.join(".")}: ` : "";
  throw new CommandError(
    "usage",
    `${path}:${lineAt(text, node?.offset ?? 0)}: ${where}${issue?.message}`,
  );
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
