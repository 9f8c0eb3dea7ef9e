import { monthOf } from "./months.ts";

/** A date in a text: ISO 8601, with the time and the offset where the text gives them. */
export type ReadDate = {
  readonly value: string;
  /** What it is if day and month stand the other way round, where both can be either. */
  readonly other?: string;
};

/** A date and where in its text it stands. */
export type FoundDate = ReadDate & { readonly index: number; readonly length: number };

type Fields = {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number;
  readonly isEither?: boolean;
};
type Rule = {
  readonly pattern: RegExp;
  readonly read: (match: readonly string[], language: string) => Fields;
};

const TIME =
  /^(?:\s*(?:T|,|\||-|–|•|·|@|at|um|à|a las|alle|kl\.?|o|ore|às|klo)?\s*)(\d{1,2})(?::|\.|h|時|点)(\d{2})(?!\.\d)(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(Z|UTC|GMT)?\s*([+-]\d{2}:?\d{2})?/i;
const YEARS = { first: 1990, last: 2099 } as const;

/** The ways to write a date; an earlier rule wins where two match at the same place. */
const RULES: readonly Rule[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    read: ([, year, month, day]) => fields(year, Number(month), day),
  },
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([, year, month, day]) => fields(year, Number(month), day),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T\d|\d{4,6}(?!\d)|(?!\d))/gu,
    read: ([, year, month, day]) => fields(year, Number(month), day),
  },
  {
    // 5 March 2019, 5. März 2019, 5 de marzo de 2019, 5th of March, 2019
    pattern:
      /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|°)?[\s-]*(?:de\s|of\s|d['’])?\s*(\p{L}[\p{L}\p{M}]{2,14})\.?,?[\s-]*(?:de\s|del\s)?\s*((?:19|20)\d\d)(?!\d)/giu,
    read: ([, day, month, year], language) => fields(year, monthOf(month ?? "", language), day),
  },
  {
    // March 5, 2019 and Mar 05 10:00:00 2019
    pattern:
      /(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{2}:\d{2}:\d{2}\s+(?:[A-Z]{3,4}\s+)?)?((?:19|20)\d\d)(?!\d)/giu,
    read: ([, month, day, year], language) => fields(year, monthOf(month ?? "", language), day),
  },
  {
    // 2019. március 5.
    pattern:
      /(?<!\d)((?:19|20)\d\d)[.,]?\s+(?:gada\s+)?(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?!\d)/giu,
    read: ([, year, month, day], language) => fields(year, monthOf(month ?? "", language), day),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})(\.|\/|-)\s?(\d{1,2})\2\s?((?:19|20)\d\d)(?!\d)/gu,
    read: ([, first, mark, second, year], language) => numeric(first, second, year, mark, language),
  },
  {
    pattern: /(?<![\d.])(\d\d)(\.|\/)(\d\d)\2(\d\d)(?![\d.])/gu,
    read: ([, first, mark, second, year], language) =>
      numeric(first, second, `20${year}`, mark, language),
  },
];

/** Every date in a text, in the order of the text, never overlapping; `language` decides what 3/4/2019 means. */
export function findDates(text: string, language: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      const [length] = [match[0].length];
      if (
        found.some((other) => index < other.index + other.length && other.index < index + length)
      ) {
        continue;
      }
      const date = read(match, language);
      const after = text.slice(index + length, index + length + 40);
      const value = toIso(date, after);
      if (!value) continue;
      const other =
        date.isEither && toIso({ ...date, month: date.day, day: date.month ?? 0 }, after);
      found.push({ value, ...(other && { other }), index, length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The first date of a text, or the moment that a bare number of seconds or milliseconds means. */
export function parseDate(text: string, language: string): ReadDate | undefined {
  const trimmed = text.trim();
  if (/^1\d{9}(?:\d{3})?$/.test(trimmed)) {
    const ms = trimmed.length === 13 ? Number(trimmed) : Number(trimmed) * 1000;
    return { value: new Date(ms).toISOString().replace(".000Z", "Z") };
  }
  return findDates(trimmed.slice(0, 200), language)[0];
}

const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(?:19|20)?\d\d(?!\d)/g;

/** Whether a text has dates in digits that can only be read day first, or only month first. */
export function numericOrder(text: string): "day-first" | "month-first" | undefined {
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) return "day-first";
    if (b > 12 && b <= 31 && a <= 12) return "month-first";
  }
  return undefined;
}

function fields(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Fields {
  return { year: Number(year), month, day: Number(day) };
}

/** Only American English, and a few who follow it, write the month first. */
function numeric(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  mark: string | undefined,
  language: string,
): Fields {
  const [a, b] = [Number(first), Number(second)];
  const isAmerican = mark !== "." && /^en(?:-(?:US|PH|CA))?$/i.test(language);
  const monthFirst = b > 12 || (isAmerican && a <= 12);
  const [month, day] = monthFirst ? [a, b] : [b, a];
  return {
    year: Number(year),
    month,
    day,
    isEither: a <= 12 && b <= 12 && a !== b && mark !== ".",
  };
}

function toIso({ year, month, day }: Fields, after: string): string | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1) return undefined;
  if (year < YEARS.first || year > YEARS.last) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = TIME.exec(after);
  if (!time) return date;
  const [, hours, minutes, seconds, half, zulu, offset] = time;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === "p" ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return date;
  const clock = `${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ""}`;
  return `${date}T${clock}${offset ?? (zulu ? "Z" : "")}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
