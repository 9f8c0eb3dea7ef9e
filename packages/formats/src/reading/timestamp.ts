import { Timestamp } from "@nutgraf/core";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `[Wed,] 6 Nov 2024 09:30:00 +0100`: https://www.rfc-editor.org/rfc/rfc5322#section-3.3, and what is written instead. */
const RFC_5322 =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*([a-z]{1,5}|[+-]\d{1,2}:?\d{2})?\b/i;
/** `Wed Nov  6 09:30:00 [CET] 2024`: the C library's asctime. */
const ASCTIME =
  /^(?:[a-z]{3},?\s+)([a-z]{3})[a-z]*\s+(\d{1,2}),?\s+(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s+)?([a-z]{1,5}\s+|[+-]\d{4}\s+)?(\d{4})/i;
const ISO =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T\s]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|[a-z]{3,4}|[+-]\d{2}:?\d{0,2})?)?$/i;

/** Zones that RFC 5322 and the newsrooms of Europe write by name, as offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  msk: "+03:00",
  jst: "+09:00",
};

type Parts = {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
};

/** Read a date as feeds, mails and newswires write them, to ISO 8601 with the precision and the zone it had. */
export function toTimestamp(written: string | undefined): string | undefined {
  const parts = written === undefined ? undefined : readParts(written.trim());
  return parts && isCalendarDay(parts) ? compose(parts) : undefined;
}

function readParts(written: string): Parts | undefined {
  const iso = written.match(ISO);
  if (iso) {
    const [, year = "", month, day, hour, minute, second, , zone] = iso;
    return { year, month, day, hour, minute, second, zone };
  }
  const mail = written.match(RFC_5322);
  if (mail) {
    const [, day = "", month = "", year = "", hour, minute, second, zone] = mail;
    return { year: fullYear(year), month: monthNumber(month), day, hour, minute, second, zone };
  }
  const unix = written.match(ASCTIME);
  if (!unix) return undefined;
  const [, month = "", day = "", hour, minute, second, zone, year = ""] = unix;
  return { year, month: monthNumber(month), day, hour, minute, second, zone };
}

const two = (digits: string): string => digits.padStart(2, "0");

function compose({ year, month, day, hour, minute, second, zone }: Parts): string | undefined {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map(two)
    .join("-");
  const time = hour && minute ? `T${two(hour)}:${minute}:${second ?? "00"}${toOffset(zone)}` : "";
  const { success, data } = Timestamp.safeParse(date + time);
  return success ? data : undefined;
}

/** RFC 5322, section 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  const number = Number(year);
  return String(year.length === 2 && number < 50 ? 2000 + number : 1900 + number);
}

function monthNumber(name: string): string | undefined {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index < 0 ? undefined : two(String(index + 1));
}

function toOffset(zone: string | undefined): string {
  const written = zone?.trim().toLowerCase() ?? "";
  const [, sign, hours = "", minutes = ""] = written.match(/^([+-])(\d{1,2}):?(\d{2})?$/) ?? [];
  if (sign) return `${sign}${two(hours)}:${minutes || "00"}`;
  return ZONES[written] ?? "";
}

function isCalendarDay({
  year,
  month = "01",
  day = "01",
  hour = "0",
  minute = "0",
}: Parts): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && Number(hour) < 25 && Number(minute) < 60;
}
