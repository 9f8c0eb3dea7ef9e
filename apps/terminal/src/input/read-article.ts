import { type Article, createArticle, Timestamp } from "@nutgraf/core";
import { CommandError } from "../exit-codes.ts";
import { report } from "../output.ts";
import { decodeText } from "./decode-text.ts";
import { nameOf, readInput } from "./read-input.ts";

/**
 * Read one article from a file or from standard input (`-`).
 * @throws {CommandError} if the date is not one, or the input cannot be read or holds no text
 */
export function readArticle(path: string, published: string | undefined): Article {
  if (published !== undefined && !Timestamp.safeParse(published).success)
    throw new CommandError(
      "usage",
      `--published ${published} is not a date; expected one such as 2024-11-06`,
    );
  const name = nameOf(path);
  const { text, encoding } = decodeText(readInput(path), name);
  if (encoding === "windows-1252") report(`${name} is not UTF-8; read as ${encoding}`);
  return createArticle(text, published === undefined ? {} : { publishedAt: published });
}
