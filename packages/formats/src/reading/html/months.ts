const LANGUAGES =
  "en de fr es it pt nl pl ru uk cs sk sv da nb fi tr hu ro el ca hr sr-Latn sl bg lt lv et id ms vi ar he fa hi ko ja zh".split(
    " ",
  );

let everyMonth: ReadonlyMap<string, number> | undefined;
const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The month (1 to 12) that a word names, in the page's language or else in any that has it. */
export function monthOf(word: string, language: string): number | undefined {
  const key = foldMonth(word);
  return ownMonths(language).get(key) ?? allMonths().get(key);
}

function ownMonths(language: string): ReadonlyMap<string, number> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  addMonths(language, months);
  monthsByLanguage.set(language, months);
  return months;
}

function allMonths(): ReadonlyMap<string, number> {
  if (everyMonth) return everyMonth;
  const months = new Map<string, number>();
  for (const language of LANGUAGES) addMonths(language, months);
  for (const [word, month] of SHORT_FORMS) months.set(word, month);
  everyMonth = months;
  return months;
}

/** Forms that newsrooms write and locale data does not have. */
const SHORT_FORMS: readonly (readonly [string, number])[] = [
  ["sept", 9],
  ["jänner", 1],
  ["feber", 2],
  ["maerz", 3],
  ["mrz", 3],
  ["märz", 3],
  ["setiembre", 9],
];

function addMonths(language: string, months: Map<string, number>): void {
  for (const month of ["long", "short"] as const) {
    for (const options of [{ month }, { month, day: "numeric" }] as const) {
      const format = formatOf(language, options);
      if (!format) return;
      for (let at = 0; at < 12; at++) {
        const parts = format.formatToParts(Date.UTC(2001, at, 15));
        const name = parts.find((part) => part.type === "month")?.value ?? "";
        const key = foldMonth(name);
        if (/\p{L}{2}/u.test(key) && !months.has(key)) months.set(key, at + 1);
      }
    }
  }
}

/** The languages of a page are whatever its markup says: an unknown tag has no names. */
function formatOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC", calendar: "gregory" });
  } catch {
    return undefined;
  }
}

function foldMonth(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}
