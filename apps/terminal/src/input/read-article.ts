import { type Article, createArticle, Timestamp } from "@nutgraf/core";
import { CommandError } from "../exit-codes.ts";
import { report } from "../output.ts";
import { decodeText } from "./decode-text.ts";
import { looksLikeDocument } from "./looks-like-document.ts";
import { nameOf, readInput } from "./read-input.ts";

/**
 * Read one article from a file or from standard input (`-`): plain text, or any supported format.
 * @throws {CommandError} if the date is not one, or the input cannot be read or is not one article
 */
export async function readArticle(path: string, published: string | undefined): Promise<Article> {
  checkDate(published);
  const bytes = readInput(path);
  if (!looksLikeDocument(bytes)) return toArticle(bytes, path, published);
  const { readDocument } = await import("./read-document.ts");
  const article = await readDocument(bytes, nameOf(path));
  return published === undefined ? article : { ...article, publishedAt: published };
}

/**
 * Read a file of plain text.
 * @throws {CommandError} if it cannot be read or holds no text
 */
export const readTextArticle = (path: string, published: string | undefined): Article =>
  toArticle(readInput(path), path, published);

/** @throws {CommandError} if it is no date */
export function checkDate(published: string | undefined): void {
  if (published !== undefined && !Timestamp.safeParse(published).success)
    throw new CommandError(
      "usage",
      `--published ${published} is not a date; expected one such as 2024-11-06`,
    );
}

function toArticle(bytes: Uint8Array, path: string, published: string | undefined): Article {
  const name = nameOf(path);
  const { text, encoding } = decodeText(bytes, name);
  if (encoding === "windows-1252") report(`${name} is not UTF-8; read as ${encoding}`);
  return createArticle(text, published === undefined ? {} : { publishedAt: published });
}
