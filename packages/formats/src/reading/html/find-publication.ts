import type { DatedPage } from "./dated-page.ts";
import { type DatedDay, gatherDates } from "./gather-dates.ts";
import type { HtmlElement } from "./parse-tree.ts";
import type { PageHead } from "./read-head.ts";

/** When an article came out and was changed; ISO 8601, with the time where the page gives it. */
export type Publication = { readonly publishedAt?: string; readonly modifiedAt?: string };

type Days = ReadonlyMap<string, DatedDay>;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const LEAST_SCORE = 0.6;
const LEAST_SHOWN = 0.5;
const LEAST_DECLARED = 2;
const ALMOST = 0.8;
const LEAD = 1.2;

/** The day that most of a page's metadata, address and visible dates agree on; none where they do not. */
export function findPublication(root: HtmlElement, head: PageHead, page: DatedPage): Publication {
  const { published, modified } = gatherDates(root, head, page);
  const last = best(modified);
  const first = findFirst(published, modified);
  const publishedAt = first?.value;
  const isLater = last && (!publishedAt || last.value.slice(0, 16) > publishedAt.slice(0, 16));
  return {
    ...(publishedAt && { publishedAt }),
    ...(isLater && { modifiedAt: last.value }),
  };
}

function findFirst(published: Days, modified: Days): DatedDay | undefined {
  const first = inLocalTime(best(published), published);
  if (!first || first.score < LEAST_SCORE) return undefined;
  const last = best(modified);
  const changed = last && last.declared > 0 ? published.get(dayOf(last)) : undefined;
  if (first === changed && first.declared === 0 && isChangeAlone(first, published, last)) {
    return undefined;
  }
  if (first.shown === 0 && changed) {
    const shown = mostShown(published);
    // Shown as the day of the article, the day of its last change is when it was published anew; and
    // where metadata has one day for both, it is that of the last build.
    if (shown === changed && shown && dayOf(shown) > dayOf(first)) return shown;
    if (first === changed && shown && shown.score > first.score * ALMOST) return shown;
    const shownChange = mostShown(modified);
    if (shownChange && distance(shownChange, changed) > WEEK_MS) return undefined;
  }
  return isDisputed(first, published, changed) ? undefined : first;
}

/** Whether a day of change, which no metadata calls that of publication, is not shown as that either. */
function isChangeAlone(day: DatedDay, days: Days, last: DatedDay | undefined): boolean {
  if (day.shown === 0 || last?.shown !== 0) return true;
  return [...days.values()].some((other) => other !== day && other.declared > LEAST_DECLARED);
}

/** Whether another day, neither beside it nor that of a change, has nearly as much for it. */
function isDisputed(first: DatedDay, days: Days, changed: DatedDay | undefined): boolean {
  for (const day of days.values()) {
    if (day === changed || day.score * LEAD < first.score) continue;
    if (distance(day, first) > DAY_MS) return true;
  }
  return false;
}

function mostShown(days: Days): DatedDay | undefined {
  let found: DatedDay | undefined;
  for (const day of days.values()) if (day.shown > (found?.shown ?? LEAST_SHOWN)) found = day;
  return found;
}

const UTC = /T.*(?:Z|[+-]00:?00)$/;

/** A moment in UTC falls on the day before or after where the newsroom is: the day that the page shows is meant. */
function inLocalTime(day: DatedDay | undefined, days: Days): DatedDay | undefined {
  if (!day || !UTC.test(day.value)) return day;
  const at = Date.parse(dayOf(day));
  const beside = [-1, 1].flatMap((step) => {
    const near = days.get(new Date(at + step * DAY_MS).toISOString().slice(0, 10));
    return near && near.shown > day.shown ? [near] : [];
  });
  return beside[0] ?? day;
}

function distance(one: DatedDay, other: DatedDay): number {
  return Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(other)));
}

function dayOf({ value }: DatedDay): string {
  return value.slice(0, 10);
}

function best(days: Days): DatedDay | undefined {
  let found: DatedDay | undefined;
  for (const day of days.values()) if (day.score > (found?.score ?? 0)) found = day;
  return found;
}
