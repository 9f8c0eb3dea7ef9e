import { readFileSync } from "node:fs";
import type { AnalysedTime } from "../system.ts";

/** A text with its time expressions. */
export type TimedText = {
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly times: readonly AnalysedTime[];
};

/** Read texts with times from JSON lines: `{text, publishedAt, timex: [{start, end, value}]}`. */
export function readTimes(path: string): TimedText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .filter(({ timex }) => Array.isArray(timex))
    .map(({ text, publishedAt, timex }) => ({
      text,
      publishedAt,
      times: timex.map(({ start, end, value }: { start: number; end: number; value: string }) => ({
        span: { start, end },
        value,
      })),
    }));
}
