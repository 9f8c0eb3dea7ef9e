const MONTHS = [
  ["jan", "enero", "janvier", "januar", "gennaio", "janeiro"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "mrz"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mayo", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "août", "aout", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "déc", "dez", "dic"],
] as const;

const MONTH_NAME = "\\p{L}{3,10}\\.?";

/** Source of a pattern for a day of a dateline: `Aug 29, 2014`, `10 juil 2024`, `5 March`. Group `date`. */
export const dayPattern = `(?<date>(?:${MONTH_NAME} \\d{1,2}|\\d{1,2} (?:de )?${MONTH_NAME})(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const WORDS = /(?<month>\p{L}{3,10})/u;
const DAY = /(?:^|\D)(?<day>\d{1,2})(?!\d)/;
const YEAR = /\d{4}/;

/** The day as ISO 8601, `--MM-DD` without a year; undefined if its month is none. */
export function readDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (ISO.test(written)) return written;
  const month = readMonth(WORDS.exec(written.replace(/\bde\b/, ""))?.groups?.month);
  const day = DAY.exec(written)?.groups?.day;
  if (month === undefined || day === undefined || Number(day) < 1 || Number(day) > 31)
    return undefined;
  const year = YEAR.exec(written)?.[0] ?? "-";
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function readMonth(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((stems) => stems.some((stem) => lower.startsWith(stem)));
  return index < 0 ? undefined : index + 1;
}
