import { type SearchField, SearchSyntaxError } from "./query.ts";

/** What `has:` can ask for. */
const hasValues = ["note", "highlight", "quote", "event", "tag", "url", "version"] as const;
/** What `is:` can ask for. */
const isValues = ["read", "unread", "starred", "copy", "original"] as const;

const PARTIAL_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const EVENT = /^(?:(?:plover|ace):)?[A-Za-z]+(?:\.[A-Za-z-]+)?$/;

/** @throws {SearchSyntaxError} if the field has no such value */
export function checkFieldValue(
  query: string,
  { field, value, position }: { field: SearchField; value: string; position: number },
): void {
  const expected = expectedValue(field, value);
  if (expected) throw new SearchSyntaxError(query, position, expected);
}

function expectedValue(field: SearchField, value: string): string | undefined {
  if (value === "") return `a value for "${field}:"`;
  switch (field) {
    case "has":
      return hasValues.some((known) => known === value) ? undefined : oneOf(hasValues);
    case "is":
      return isValues.some((known) => known === value) ? undefined : oneOf(isValues);
    case "after":
    case "before":
    case "on":
      return toDateRange(value) ? undefined : "a date such as 2024, 2024-11 or 2024-11-06";
    case "event":
      return EVENT.test(value) ? undefined : "an event type such as AGREE or ace:Life.Die";
    default:
      return undefined;
  }
}

const oneOf = (values: readonly string[]): string => `one of ${values.join(", ")}`;

/** The instants from which and before which a partial date lasts, in UTC. */
export type DateRange = { readonly from: string; readonly to: string };

/** Read a year, a month or a day; undefined if there is no such day. */
export function toDateRange(value: string): DateRange | undefined {
  const groups = PARTIAL_DATE.exec(value)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year);
  const month = groups.month === undefined ? undefined : Number(groups.month) - 1;
  const day = groups.day === undefined ? undefined : Number(groups.day);
  const from = new Date(Date.UTC(year, month ?? 0, day ?? 1));
  const isReal = from.getUTCMonth() === (month ?? 0) && from.getUTCDate() === (day ?? 1);
  if (!isReal) return undefined;
  return { from: from.toISOString(), to: endOf(from, month, day).toISOString() };
}

function endOf(from: Date, month: number | undefined, day: number | undefined): Date {
  const [y, m, d] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  if (month === undefined) return new Date(Date.UTC(y + 1, 0, 1));
  return day === undefined ? new Date(Date.UTC(y, m + 1, 1)) : new Date(Date.UTC(y, m, d + 1));
}
