import { placesOf, sayElements } from "./date-elements.ts";
import { sayLines } from "./date-lines.ts";
import type { DatedPage, DateWeight, SayDate } from "./dated-page.ts";
import { type JsonObject, textValue } from "./json-ld.ts";
import { numericOrder, parseDate, type ReadDate } from "./parse-date.ts";
import type { HtmlElement } from "./parse-tree.ts";
import type { PageHead } from "./read-head.ts";

/** What a page says of a day, added up. */
export type DatedDay = {
  score: number;
  /** ISO 8601, as finely as a good witness gives it. */
  value: string;
  strongest: number;
  /** How much of the score comes from lines near the headline that a reader sees, and which call it that. */
  shown: number;
  /** How much of it comes from metadata that can mean nothing else. */
  declared: number;
};

/** The days that a page names, with how much speaks for each to be that of publication or change. */
export function gatherDates(
  root: HtmlElement,
  head: PageHead,
  page: DatedPage,
): { published: Map<string, DatedDay>; modified: Map<string, DatedDay> } {
  const published = new Map<string, DatedDay>();
  const modified = new Map<string, DatedDay>();
  const language = numericLanguage(page);
  const unsure: { date: ReadDate; weight: DateWeight }[] = [];
  const add = (value: string, { modified: changed, ...first }: DateWeight): void => {
    count(published, value, changed ? { published: first.published } : first);
    if (changed) count(modified, value, { ...first, published: changed });
  };
  const say: SayDate = (text, weight) => {
    const date = text ? parseDate(text, language) : undefined;
    if (date?.other) unsure.push({ date, weight });
    else if (date) add(date.value, weight);
  };
  sayStructured(page.article, head, say);
  sayMetas(head, say);
  sayElements(root, placesOf({ ...page, language }), say);
  say(dateInUrl(page.url), { published: 2.6, declared: true });
  sayLines({ ...page, language }, say);
  // Of two readings (3/4 is 3 April or March 4) the one that another date of the page bears out.
  const isBorneOut = ({ value, other = "" }: ReadDate): boolean =>
    published.has(other.slice(0, 10)) && !published.has(value.slice(0, 10));
  const read = unsure.map(({ date, weight }) => ({
    value: (isBorneOut(date) && date.other) || date.value,
    weight,
  }));
  for (const { value, weight } of read) add(value, weight);
  const month = /\/((?:19|20)\d\d)\/([01]?\d)\//.exec(page.url ?? "");
  if (month) raiseMonth(published, `${month[1]}-${month[2]?.padStart(2, "0")}`);
  return { published, modified };
}

const DAY_FIRST_SITE = /\.(?:uk|au|nz|ie|in|za|eu)$/;
const SHORT = 120;

/** The page's language, in the form that says in which order it writes day and month in digits. */
function numericLanguage({ language, url, blocks }: DatedPage): string {
  if (!/^en\b/i.test(language)) return language;
  for (const { text } of blocks) {
    const order = text.length < SHORT ? numericOrder(text) : undefined;
    if (order) return order === "day-first" ? "en-GB" : "en-US";
  }
  return DAY_FIRST_SITE.test(URL.parse(url ?? "")?.hostname ?? "") ? "en-GB" : language;
}

function count(days: Map<string, DatedDay>, value: string, weight: DateWeight): void {
  const key = value.slice(0, 10);
  const score = weight.published;
  const shown = weight.shown ?? 0;
  const declared = weight.declared ? score : 0;
  const day = days.get(key);
  if (!day) {
    days.set(key, { score, value, strongest: score, shown, declared });
    return;
  }
  day.score += score;
  day.shown += shown;
  day.declared += declared;
  const isFiner = value.length > day.value.length;
  if (
    isFiner
      ? score >= day.strongest / 3
      : score > day.strongest && value.length === day.value.length
  ) {
    day.value = value;
    day.strongest = score;
  }
}

function raiseMonth(days: ReadonlyMap<string, DatedDay>, month: string): void {
  for (const [key, day] of days) if (key.startsWith(month)) day.score += 0.6;
}

function sayStructured(article: JsonObject | undefined, head: PageHead, say: SayDate): void {
  say(textValue(article?.datePublished, "@value"), { published: 3, declared: true });
  say(textValue(article?.dateCreated, "@value"), { published: 0.8 });
  say(textValue(article?.dateModified, "@value"), { published: 0.5, modified: 3, declared: true });
  if (article?.datePublished) return;
  const other = head.jsonLd.find((object) => "datePublished" in object);
  say(textValue(other?.datePublished), { published: 1.6, declared: true });
  say(textValue(other?.dateModified), { published: 0.4, modified: 1 });
  const upload = head.jsonLd.find((object) => "uploadDate" in object);
  say(textValue(upload?.uploadDate), { published: 0.5 });
}

const PUBLISHED_META =
  /^(?:(?:og:)?article:published(?:_time)?|og:published_time|date_?published|publish(?:ed|_|-)?_?-?(?:date|time|at)?|pub_?date|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime|bt:pubdate|citation_(?:publication_|online_)?date|dc(?:terms)?[.:](?:date[.:])?(?:issued|created)|article[.:]published|originalpublicationdate|rnews:datepublished|datecreated|created)$/;
const DATE_META =
  /^(?:date|dc(?:terms)?[.:]date|article[._-]date(?:[._-]original)?|pagedate|displaydate|time|timestamp)$/;
const MODIFIED_META =
  /^(?:(?:og:)?article:modified(?:_time)?|og:updated_time|date_?modified|last-?modified|lastmod|revised|dc(?:terms)?[.:](?:date[.:])?modified|updated?_?(?:time|at)?|bt:moddate)$/;

function sayMetas(head: PageHead, say: SayDate): void {
  for (const [name, values] of head.metas) {
    const value = values[0];
    if (PUBLISHED_META.test(name)) say(value, { published: 2.8, declared: true });
    else if (DATE_META.test(name)) say(value, { published: 1.4 });
    else if (MODIFIED_META.test(name)) say(value, { published: 0.5, modified: 2, declared: true });
  }
}

const URL_DATE = /[/_.=-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/;
const URL_MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/([0-3]?\d)\//;

function dateInUrl(url = ""): string | undefined {
  const match = URL_DATE.exec(url);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  const named = URL_MONTH_NAME.exec(url);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : undefined;
}
