import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { ParsedArticle, parseArticle } from "@nutgraf/core";
import { ImportError, streamArticles } from "@nutgraf/formats";
import { CommandError } from "../exit-codes.ts";
import { report } from "../output.ts";
import { PIECE_BYTES } from "../reading/piece-bytes.ts";
import { nameOf, reasonOf } from "./read-input.ts";

/** What `nutgraf parse --jsonl` and `--json` print begins so. */
const PARSED = /^\s*\{\s*"schemaVersion"\s*:/;

/**
 * Articles with their facts from a file, or from standard input (`-`): lines of parsed articles as they are,
 * any other format read and parsed.
 * @throws {CommandError} if the file cannot be read or holds no article
 */
export async function* readParsed(path: string): AsyncGenerator<ParsedArticle> {
  const input =
    path === "-" ? process.stdin : createReadStream(path, { highWaterMark: PIECE_BYTES });
  try {
    const { first, whole } = await peek(input);
    yield* PARSED.test(first) ? parsedLines(whole) : parsedDocuments(whole);
  } catch (cause) {
    if (cause instanceof ImportError || cause instanceof SyntaxError)
      throw new CommandError("data", `${nameOf(path)}: ${cause.message}`, { cause });
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new CommandError("noInput", `${nameOf(path)} cannot be read: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

async function* parsedDocuments(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedArticle> {
  for await (const { articles, problems = [] } of streamArticles({ chunks })) {
    for (const problem of problems) report(problem);
    for (const article of articles) yield parseArticle(article);
  }
}

/** One object that spans lines is one article; else each line is one. */
async function* parsedLines(input: Readable): AsyncGenerator<ParsedArticle> {
  let open = "";
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    open += open === "" ? line : `\n${line}`;
    const isEnd = line.startsWith("}") || (line.startsWith("{") && line.trimEnd().endsWith("}"));
    if (!isEnd) continue;
    const value = parseJson(open);
    if (value === undefined) continue;
    open = "";
    yield toParsed(value, number);
  }
  if (open.trim() !== "")
    throw new SyntaxError(`the article that ends in line ${number} is not JSON`);
}

/** The value of a text, or `undefined` while it is not whole. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toParsed(value: unknown, number: number): ParsedArticle {
  const { data, error } = ParsedArticle.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new SyntaxError(
    `line ${number} is no parsed article: ${issue?.path.join(".")}: ${issue?.message}`,
  );
}

/** The beginning of a stream as text, and the whole of it. */
async function peek(input: Readable): Promise<{ first: string; whole: Readable }> {
  const iterator = input[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const chunk: Buffer = done ? Buffer.alloc(0) : Buffer.from(value);
  const whole = new PassThrough();
  void (async () => {
    try {
      whole.write(chunk);
      for (let next = await iterator.next(); !next.done; next = await iterator.next())
        if (!whole.write(next.value)) await new Promise((resolve) => whole.once("drain", resolve));
      whole.end();
    } catch (error) {
      whole.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  return { first: chunk.toString("latin1", 0, 1024), whole };
}
