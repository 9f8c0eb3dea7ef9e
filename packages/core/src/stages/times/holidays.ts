import type { Read } from "./numbers.ts";
import type { Word } from "./words.ts";

/** Where a holiday falls in a year. */
export type HolidayDate =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The n-th weekday of a month; nth -1 is the last. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly kind: "easter"; readonly plus: number };

const fixed = (month: number, day: number): HolidayDate => ({ kind: "fixed", month, day });
const nth = (month: number, weekday: number, which: number): HolidayDate => ({
  kind: "weekday",
  month,
  weekday,
  nth: which,
});

/**
 * Days with a name whose date can be reckoned.
 * Source: List of holidays by country, https://en.wikipedia.org/wiki/List_of_holidays_by_country, and
 * United States federal holidays, https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayDate> = new Map<string, HolidayDate>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ["martin luther king day", nth(1, 1, 3)],
  ["martin luther king jr. day", nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["groundhog day", fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["ash wednesday", { kind: "easter", plus: -46 }],
  ["palm sunday", { kind: "easter", plus: -7 }],
  ["good friday", { kind: "easter", plus: -2 }],
  ["easter sunday", { kind: "easter", plus: 0 }],
  ["easter monday", { kind: "easter", plus: 1 }],
  ["easter", { kind: "easter", plus: 0 }],
  ["ascension day", { kind: "easter", plus: 39 }],
  ["anzac day", fixed(4, 25)],
  ["may day", fixed(5, 1)],
  ["memorial day", nth(5, 1, -1)],
  ["bastille day", fixed(7, 14)],
  ["fourth of july", fixed(7, 4)],
  ["labor day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["halloween", fixed(10, 31)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["election day", { kind: "weekday", month: 11, weekday: 1, nth: 1, plus: 1 }],
  ["thanksgiving day", nth(11, 4, 4)],
  ["thanksgiving", nth(11, 4, 4)],
  ["black friday", { kind: "weekday", month: 11, weekday: 4, nth: 4, plus: 1 }],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
]);

/** The name of each holiday as words, the longest first, by its first word. */
const NAMES: ReadonlyMap<
  string,
  readonly { readonly name: string; readonly parts: readonly string[] }[]
> = Map.groupBy(
  [...HOLIDAYS.keys()]
    .map((name) => ({ name, parts: name.match(/[a-z]+|[^a-z\s]/g) ?? [] }))
    .sort((a, b) => b.parts.length - a.parts.length),
  ({ parts }) => parts[0] ?? "",
);

/** Words that may open a holiday's name. */
export const HOLIDAY_STARTS: readonly string[] = [...NAMES.keys()];

/** Read the name of a holiday; it has a capital. */
export function readHoliday(words: readonly Word[], at: number): Read<string> | undefined {
  const first = words[at];
  if (!first?.isCapital) return undefined;
  for (const { name, parts } of NAMES.get(first.lower) ?? []) {
    if (parts.every((part, index) => words[at + index]?.lower === part))
      return { value: name, next: at + parts.length };
  }
  return undefined;
}
