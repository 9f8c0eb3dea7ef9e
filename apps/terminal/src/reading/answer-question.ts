import { createReadStream } from "node:fs";
import { mergeReadings, type Reading, streamArticles } from "@nutgraf/formats";
import { z } from "zod";
import type { Answer } from "./answer.ts";
import { failureOf } from "./failure.ts";
import { PIECE_BYTES } from "./piece-bytes.ts";

/** A question of a batch: which file to read, and what its sender said about it. */
const Question = z.object({
  id: z.union([z.string(), z.number()]),
  path: z.string(),
  url: z.string().optional(),
  contentType: z.string().optional(),
});

/**
 * Answer a line `{id, path, url?, contentType?}` with a line `{id, articles}` or `{id, error}`; never throws.
 * @param onProgress called after each part of an archive
 */
export async function answerQuestion(line: string, onProgress: () => void): Promise<Answer> {
  try {
    const { id, path, url, contentType } = Question.parse(JSON.parse(line));
    const chunks = createReadStream(path, { highWaterMark: PIECE_BYTES });
    const readings: Reading[] = [];
    for await (const reading of streamArticles({ chunks, url, contentType })) {
      readings.push(reading);
      onProgress();
    }
    return { line: JSON.stringify({ id, ...mergeReadings(readings) }), failed: false };
  } catch (error) {
    return failureOf(line, messageOf(error));
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return `not a question: ${error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`;
  return error instanceof Error ? error.message : String(error);
}
