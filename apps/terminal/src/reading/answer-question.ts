import { readFileSync, statSync } from "node:fs";
import { ImportError, readArticles } from "@nutgraf/formats";
import { z } from "zod";
import type { Answer } from "./answer.ts";
import { failureOf } from "./failure.ts";

/** A question of a batch: which file to read, and what its sender said about it. */
const Question = z.object({
  id: z.union([z.string(), z.number()]),
  path: z.string(),
  url: z.string().optional(),
  contentType: z.string().optional(),
});

/** Bytes of a file at most; what is larger is refused before it is opened. */
const maxFileBytes = 1024 * 1024 * 1024;

/** Answer a line `{id, path, url?, contentType?}` with a line `{id, articles}` or `{id, error}`; never throws. */
export async function answerQuestion(line: string): Promise<Answer> {
  try {
    const { id, path, url, contentType } = Question.parse(JSON.parse(line));
    const reading = await readArticles({ bytes: readWhole(path), url, contentType });
    return { line: JSON.stringify({ id, ...reading }), failed: false };
  } catch (error) {
    return failureOf(line, messageOf(error));
  }
}

function readWhole(path: string): Uint8Array {
  if (statSync(path).size > maxFileBytes)
    throw new ImportError("too-large", "unknown", "The file has more than 1 GB");
  return readFileSync(path);
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return `not a question: ${error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`;
  return error instanceof Error ? error.message : String(error);
}
