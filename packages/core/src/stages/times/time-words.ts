/** Months by name and usual short form; September has two. Source: AP Stylebook's abbreviations and ISO 8601's numbers. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Weekdays by name and short form, numbered as in ISO 8601: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Names that are also ordinary words, or are short forms: they count as dates only in good company. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  "may march mar jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

/** A length of time as TIMEX3 spells it; WE (weekend) is no length of its own. */
export type Unit = "S" | "MIN" | "H" | "D" | "W" | "WE" | "M" | "Q" | "Y" | "DE" | "CE";

/** Singular names of units. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["second", "S"],
  ["minute", "MIN"],
  ["hour", "H"],
  ["day", "D"],
  ["week", "W"],
  ["weekend", "WE"],
  ["month", "M"],
  ["quarter", "Q"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
]);

/** Plural names of units. */
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...[...UNITS].map(([name, unit]) => [`${name}s`, unit] as const),
  ["centuries", "CE"],
]);

/** Seasons with their TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Parts of the day with their TIMEX3 codes. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);

/** Time zones that news writes after a clock time, in capitals. */
export const ZONES: ReadonlySet<string> = new Set(
  "gmt utc bst cet cest eet est edt et cst cdt ct mst mdt mt pst pdt pt jst ist".split(" "),
);
