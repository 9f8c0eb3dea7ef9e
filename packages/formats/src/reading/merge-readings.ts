import type { Reading } from "./reading.ts";

/** One reading of the pieces of a stream, in their order. */
export function mergeReadings(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first && readings.length === 1) return first;
  const records = readings.reduce((count, reading) => count + (reading.records ?? 0), 0);
  const problems = readings.flatMap((reading) => reading.problems ?? []);
  const subscriptions = readings.flatMap((reading) => reading.subscriptions ?? []);
  return {
    format: first?.format ?? "text",
    articles: readings.flatMap((reading) => reading.articles),
    ...(records > 0 ? { records } : {}),
    ...(subscriptions.length > 0 ? { subscriptions } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}
