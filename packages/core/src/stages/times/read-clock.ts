import { type Read, readCardinal } from "./numbers.ts";
import { ZONES } from "./time-words.ts";
import type { Word } from "./words.ts";

const FIGURES = /^\d{1,2}$/;
const MINUTES = /^\d{2}$/;
const MILITARY = /^([01]\d|2[0-3])[0-5]\d$/;
const DOTTED = /^(\d{1,2})\.([0-5]\d)$/;

/** Read a clock time as hh, hh:mm or hh:mm:ss, in 24 hours, with its zone: 5 p.m. EST is 17:00-05:00's "17:00". */
export function readClock(words: readonly Word[], at: number): Read<string> | undefined {
  const first = words[at];
  if (!first) return undefined;
  if (first.isCapital && at > 0 && !first.isGlued) return undefined;
  if (first.lower === "noon") return { value: "12:00", next: at + 1 };
  if (first.lower === "midnight") return { value: "24:00", next: at + 1 };
  const time = readMilitary(words, at) ?? readHours(words, at);
  return time && { value: time.value, next: afterZone(words, time.next) };
}

/** 0930 GMT: four figures are a time only before a zone or "hours". */
function readMilitary(words: readonly Word[], at: number): Read<string> | undefined {
  const figures = words[at]?.lower ?? "";
  if (!MILITARY.test(figures)) return undefined;
  const after = words[at + 1];
  if (!after?.isCapital || !ZONES.has(after.lower)) return undefined;
  return { value: `${figures.slice(0, 2)}:${figures.slice(2)}`, next: at + 1 };
}

function readHours(words: readonly Word[], at: number): Read<string> | undefined {
  const dotted = DOTTED.exec(words[at]?.lower ?? "");
  const hour = dotted ? Number(dotted[1]) : readHour(words, at);
  if (hour === undefined || hour > 24) return undefined;
  const hasMinutes =
    words[at + 1]?.lower === ":" &&
    words[at + 1]?.isGlued &&
    MINUTES.test(words[at + 2]?.lower ?? "");
  const minutes = dotted ? dotted[2] : hasMinutes ? words[at + 2]?.lower : undefined;
  const next = dotted ? at + 1 : hasMinutes ? at + 3 : at + 1;
  const half = readHalfOfDay(words, next);
  if (half)
    return {
      value: clock(half.value === "pm" ? (hour % 12) + 12 : hour % 12, minutes ?? "00"),
      next: half.next,
    };
  if (words[next]?.lower === "o" && words[next + 2]?.lower === "clock")
    return { value: clock(hour, "00"), next: next + 3 };
  const isLocal = words[next]?.lower === "local" && words[next + 1]?.lower === "time";
  const hasZone = words[next]?.isCapital && ZONES.has(words[next]?.lower ?? "");
  if (!hasMinutes && !hasZone && !(dotted && isLocal)) return undefined;
  return { value: clock(hour, minutes ?? "00"), next };
}

function readHour(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind === "number") return FIGURES.test(word.lower) ? Number(word.lower) : undefined;
  const read = readCardinal(words, at);
  return read?.next === at + 1 && read.value >= 1 && read.value <= 12 ? read.value : undefined;
}

/** a.m., am, A.M., p.m, with or without stops; the last stop belongs to it unless the sentence ends there. */
function readHalfOfDay(words: readonly Word[], at: number): Read<"am" | "pm"> | undefined {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first?.lower === "am" || first?.lower === "pm") return { value: first.lower, next: at + 1 };
  const isHalf =
    (first?.lower === "a" || first?.lower === "p") && second?.lower === "." && third?.lower === "m";
  if (!isHalf) return undefined;
  const next = words[at + 3]?.lower === "." && words[at + 4] !== undefined ? at + 4 : at + 3;
  return { value: first.lower === "a" ? "am" : "pm", next };
}

function afterZone(words: readonly Word[], at: number): number {
  const bracket = words[at]?.lower === "(" ? 1 : 0;
  const word = words[at + bracket];
  if (!word?.isCapital || !ZONES.has(word.lower)) return at;
  return bracket && words[at + 2]?.lower === ")" ? at : at + 1;
}

const clock = (hour: number, minutes: string): string => `${`${hour}`.padStart(2, "0")}:${minutes}`;
