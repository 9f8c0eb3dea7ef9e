import { z } from "zod";
import type { Answer } from "./answer.ts";

const Identified = z.object({ id: z.union([z.string(), z.number()]) });

/** The answer to a question that could not be answered: its id, if it had one, and why. */
export function failureOf(line: string, error: string): Answer {
  return { line: JSON.stringify({ ...idOf(line), error }), failed: true };
}

function idOf(line: string): { id?: string | number } {
  try {
    return Identified.parse(JSON.parse(line));
  } catch {
    return {};
  }
}
