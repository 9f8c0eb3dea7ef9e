import type { Dateline } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { isAgencyCredit } from "./agencies.ts";
import { dayPattern, readDay } from "./read-day.ts";

/** `JACKSON, Ga.`, `Ciudad de México`, `ST. PETERSBURG, Russia`, `BRUSSELS/PARIS`. */
const PLACE =
  "(?!(?:The (?!Hague)|An? ))(?<place>\\p{Lu}[\\p{L}\\p{M}.'’ /-]{1,40}?(?:, \\p{Lu}[\\p{L}\\p{M}. '’-]{1,24}?)?)";

const DASH = "(?:--|[-–—_])";

/** `STOCKHOLM, Aug 29, 2014 (AFP) -`, `MADRID (AFP) -`, `Jan 30 (Reuters) -`, `JACKSON, Ga. (AP) —`. */
const WITH_AGENCY = new RegExp(
  `^(?:${PLACE}(?:,? ${dayPattern})?|${dayPattern.replace("<date>", "<alone>")}) ?\\((?<agency>[^()\\n]{2,30})\\) ?(?:${DASH}\\s*|:\\s+)?`,
  "u",
);

/** `(Reuters) -`: no place, and a dash, since a bracket may also open a sentence. */
const AGENCY_ALONE = new RegExp(`^\\((?<agency>[^()\\n]{2,30})\\) ?${DASH}\\s*`, "u");

/** `WASHINGTON, March 3 -`, `London, 5 March 2024 –`. */
const WITH_DATE = new RegExp(`^${PLACE}, ${dayPattern} ?(?:${DASH}|:)\\s+`, "u");

/** `LONDON —`, `NEW DELHI:`, in capitals throughout. */
const IN_CAPITALS = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’ /-]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,24}?)?) ?(?:${DASH}|:)\\s+(?=["“'‘\`(]*[\\p{Lu}\\d])`,
  "u",
);

/** `LONDON 1996-08-30`, alone on its line. */
const WITH_ISO_DAY =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,24})?) (?<date>\d{4}-\d{2}-\d{2})$/u;

/** `Moscow - Russian lawmakers`: the dash stands free and a sentence begins after it. */
const BARE = /^(?<place>\p{Lu}[\p{L}\p{M}.'’ ]{1,24}) [-–—] (?=["“'‘]*\p{Lu})/u;

/** What every dateline has: a bracket, a dash or a colon. */
const HAS_MARK = /[-–—_:(]/;

const HAS_DIGIT = /\d/;

/**
 * Read the dateline with which a paragraph begins: where and when it was filed, and by whom.
 * A bare place in mixed case is one only if it is a known place.
 */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
  if (!HAS_MARK.test(head)) return undefined;
  const match =
    agencyMatch(head) ??
    WITH_DATE.exec(head) ??
    WITH_ISO_DAY.exec(head) ??
    IN_CAPITALS.exec(head) ??
    bareMatch(head);
  if (!match) return undefined;
  const { place, date, alone, agency } = match.groups ?? {};
  if (place !== undefined && HAS_DIGIT.test(place)) return undefined;
  const day = readDay(date ?? alone);
  const length = match[0].trimEnd().length;
  return {
    span: { start: paragraph.start, end: paragraph.start + length },
    ...(place !== undefined && { place: place.trim() }),
    ...(day !== undefined && { date: day }),
    ...(agency !== undefined && { agency }),
  };
}

function agencyMatch(head: string): RegExpExecArray | undefined {
  const match = WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head);
  const agency = match?.groups?.agency;
  return match && agency !== undefined && isAgencyCredit(agency) ? match : undefined;
}

function bareMatch(head: string): RegExpExecArray | undefined {
  const match = BARE.exec(head);
  const place = match?.groups?.place;
  return match && place !== undefined && findPlaces(place).length > 0 ? match : undefined;
}
