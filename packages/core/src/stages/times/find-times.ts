import type { Sentence } from "../../model/sentence.ts";
import type { TimeExpression } from "../../model/time.ts";
import { placeOf, toDate } from "./calendar.ts";
import { type Clause, directionAt } from "./direction.ts";
import type { Reading } from "./meaning.ts";
import { afterWeekday, readContinuation, readDaysBefore } from "./ranges.ts";
import { mayStart, readExpression } from "./read-expression.ts";
import { resolve } from "./resolve.ts";
import type { Context } from "./resolved.ts";
import { splitWords, type Word } from "./words.ts";

/** What time expressions are read from. */
export type TimesInput = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** ISO 8601 date of publication, or of the dateline. */
  readonly reference: string | undefined;
};

/** Find time expressions and work out their values, in order, never overlapping. */
export function findTimes({ text, sentences, reference }: TimesInput): TimeExpression[] {
  const times: TimeExpression[] = [];
  let known: Known = { reference: toDate(reference), focus: undefined, quarter: undefined };
  for (const { span, tokens } of sentences) {
    const words = splitWords(text, span);
    for (const reading of readTimes(words)) {
      const time = toTime({ words, tokens }, reading, known);
      known = remember(known, reading, time);
      times.push(time);
    }
  }
  return times;
}

type Known = Omit<Context, "direction">;

/** What a later "a year earlier" or "that day" may count from; a comparison is an aside and changes nothing. */
function remember(known: Known, { meaning }: Reading, { type, value }: TimeExpression): Known {
  if (type === "DURATION")
    return LONGER_THAN_A_QUARTER.test(value) ? { ...known, quarter: undefined } : known;
  const isAside =
    meaning.kind === "same-quarter" ||
    (meaning.kind === "shift" && meaning.unit === "Y" && meaning.by < 0);
  const place = type === "SET" || isAside ? undefined : placeOf(value);
  if (!place) return known;
  return { ...known, focus: value, quarter: place.unit === "Q" ? value : known.quarter };
}

const LONGER_THAN_A_QUARTER = /^P(?:6M|9M|1Y)$/;

/** The readings of a sentence, left to right, none overlapping. */
function readTimes(words: readonly Word[]): Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  while (at < words.length) {
    const reading = mayStart(words, at)
      ? (readDaysBefore(words, at) ?? readExpression(words, at))
      : undefined;
    if (!reading) {
      at++;
      continue;
    }
    readings.push(
      afterWeekday(words, reading, readings.at(-1)),
      ...readContinuation(words, reading),
    );
    at = readings.at(-1)?.to ?? reading.to;
  }
  return readings;
}

function toTime(clause: Clause, reading: Reading, known: Known): TimeExpression {
  const { from, to, rule, meaning, mod } = reading;
  const { words } = clause;
  const direction = directionAt(clause, from, to);
  const { why, ...resolved } = resolve(meaning, { ...known, direction });
  return {
    span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
    ...resolved,
    ...(mod ? { mod } : {}),
    why: [`${rule}: ${why}`],
  };
}
