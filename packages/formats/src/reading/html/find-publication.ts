import { type ArticleRange, elementsAround } from "./find-byline.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { type JsonObject, textValue } from "./json-ld.ts";
import { findDates, parseDate } from "./parse-date.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { type PageHead, textOf } from "./read-head.ts";

/** When an article came out and was changed; ISO 8601, with the time where the page gives it. */
export type Publication = { readonly publishedAt?: string; readonly modifiedAt?: string };

/** What a page says of a day, added up. */
type Day = {
  score: number;
  value: string;
  strongest: number;
  /** How much of the score comes from lines that a reader sees. */
  shown: number;
};

/** Adds what one place of the page says: a date is published or modified. */
type Say = (text: string | undefined, published: number, modified?: number, shown?: number) => void;

const LEAST_SCORE = 0.6;

/** The day that most of a page's metadata, address and visible dates agree on. */
export function findPublication(
  root: HtmlElement,
  head: PageHead,
  page: {
    readonly article: JsonObject | undefined;
    readonly url: string | undefined;
    readonly language: string;
    readonly blocks: readonly TextBlock[];
    readonly range: ArticleRange;
  },
): Publication {
  const published = new Map<string, Day>();
  const modified = new Map<string, Day>();
  const say: Say = (text, publishedScore, modifiedScore = 0, shown = 0) => {
    const value = text ? parseDate(text, page.language) : undefined;
    if (!value) return;
    count(published, value, publishedScore, shown);
    if (modifiedScore > 0) count(modified, value, modifiedScore, shown);
  };
  sayStructured(page.article, head, say);
  sayMetas(head, say);
  sayElements(root, elementsAround(page.blocks, page.range), say);
  say(dateInUrl(page.url), 2.6);
  sayLines(page.blocks, page.range, page.language, say);
  const month = /\/((?:19|20)\d\d)\/([01]?\d)\//.exec(page.url ?? "");
  if (month) raiseMonth(published, `${month[1]}-${month[2]?.padStart(2, "0")}`);

  const first = inLocalTime(best(published), published);
  const last = best(modified);
  const publishedAt = first && first.score >= LEAST_SCORE ? first.value : undefined;
  const isLater = last && (!publishedAt || last.value.slice(0, 16) > publishedAt.slice(0, 16));
  return {
    ...(publishedAt && { publishedAt }),
    ...(isLater && { modifiedAt: last.value }),
  };
}

const UTC = /T.*(?:Z|[+-]00:?00)$/;
const DAY_MS = 86_400_000;

/** A moment in UTC falls on the day before or after where the newsroom is: the day that the page shows is meant. */
function inLocalTime(day: Day | undefined, days: ReadonlyMap<string, Day>): Day | undefined {
  if (!day || !UTC.test(day.value)) return day;
  const at = Date.parse(day.value.slice(0, 10));
  const beside = [-1, 1].flatMap((step) => {
    const near = days.get(new Date(at + step * DAY_MS).toISOString().slice(0, 10));
    return near && near.shown > day.shown ? [near] : [];
  });
  return beside[0] ?? day;
}

function count(days: Map<string, Day>, value: string, score: number, shown: number): void {
  const key = value.slice(0, 10);
  const day = days.get(key);
  if (!day) {
    days.set(key, { score, value, strongest: score, shown });
    return;
  }
  day.score += score;
  day.shown += shown;
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

function raiseMonth(days: ReadonlyMap<string, Day>, month: string): void {
  for (const [key, day] of days) if (key.startsWith(month)) day.score += 0.6;
}

function best(days: ReadonlyMap<string, Day>): Day | undefined {
  let found: Day | undefined;
  for (const day of days.values()) if (day.score > (found?.score ?? 0)) found = day;
  return found;
}

function sayStructured(article: JsonObject | undefined, head: PageHead, say: Say): void {
  say(textValue(article?.datePublished, "@value"), 3);
  say(textValue(article?.dateCreated, "@value"), 0.8);
  say(textValue(article?.dateModified, "@value"), 0.5, 3);
  if (article?.datePublished) return;
  const other = head.jsonLd.find((object) => "datePublished" in object);
  say(textValue(other?.datePublished), 1.6);
  say(textValue(other?.dateModified), 0.4, 1);
  say(textValue(head.jsonLd.find((object) => "uploadDate" in object)?.uploadDate), 0.5);
}

const PUBLISHED_META =
  /^(?:(?:og:)?article:published(?:_time)?|og:published_time|date_?published|publish(?:ed|_|-)?_?-?(?:date|time|at)?|pub_?date|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime|bt:pubdate|citation_(?:publication_|online_)?date|dc(?:terms)?[.:](?:date[.:])?(?:issued|created)|article[.:]published|originalpublicationdate|rnews:datepublished|datecreated|created)$/;
const DATE_META =
  /^(?:date|dc(?:terms)?[.:]date|article[._-]date(?:[._-]original)?|pagedate|displaydate|time|timestamp)$/;
const MODIFIED_META =
  /^(?:(?:og:)?article:modified(?:_time)?|og:updated_time|date_?modified|last-?modified|lastmod|revised|dc(?:terms)?[.:](?:date[.:])?modified|updated?_?(?:time|at)?|bt:moddate)$/;

function sayMetas(head: PageHead, say: Say): void {
  for (const [name, values] of head.metas) {
    const value = values[0];
    if (PUBLISHED_META.test(name)) say(value, 2.8);
    else if (DATE_META.test(name)) say(value, 1.4);
    else if (MODIFIED_META.test(name)) say(value, 0.5, 2);
  }
}

const MAX_TEXT = 120;
const MAX_SAID = 12;
const PUBLISHED_NAME = /publi[sc]|pubdate|posted|erschienen|created|entry-date/i;
const MODIFIED_NAME = /updated|modifi|aktualisiert|lastmod/i;
const DATE_NAME = /date|datum|fecha|(?:^|[\s_-])(?:data|dato)(?:$|[\s_-])/i;
const TIME_NAME = /time|stamp/i;
const META_NAME = /meta|byline|dateline|info/i;
const OTHERS =
  /comment|respond|related|recommend|teaser|sidebar|footer|newsletter|widget_|most-?(?:read|popular)|copyright|event/i;

function sayElements(root: HtmlElement, around: ReadonlySet<HtmlElement>, say: Say): void {
  const said = new Map<string, number>();
  const once: (kind: string, text: string | undefined, score: number, modified?: number) => void = (
    kind,
    text,
    score,
    modified = 0,
  ) => {
    if (!text) return;
    const times = (said.get(kind) ?? 0) + 1;
    said.set(kind, times);
    if (times <= MAX_SAID) say(text, score / times ** 1.5, modified);
  };
  const walk = (node: HtmlElement, weight: number): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      const inner = around.has(child) ? weight : weight * weightOf(child);
      if (inner > 0.05) sayElement(child, inner, once);
      walk(child, inner);
    }
  };
  walk(root, 1);
}

function weightOf({ name, attributes }: HtmlElement): number {
  if (name === "footer" || name === "aside" || name === "nav") return 0.4;
  return OTHERS.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`) ? 0.35 : 1;
}

function sayElement(
  element: HtmlElement,
  weight: number,
  say: (kind: string, text: string | undefined, score: number, modified?: number) => void,
): void {
  const { name, attributes } = element;
  if (name === "body" || name === "html" || name === "meta") return;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`;
  const machine = attributes.datetime ?? attributes.content;
  const shown = (): string | undefined => {
    const text = textOf(element, MAX_TEXT);
    return text.length <= MAX_TEXT && /\d/.test(text) ? text : undefined;
  };
  const sayShown = (kind: string, score: number): void => {
    const text = shown();
    if (text && saysChanged(text)) say("modified", text, 0.2 * weight, weight);
    else say(kind, text, score * weight);
  };
  if (MODIFIED_NAME.test(names) && !PUBLISHED_NAME.test(names)) {
    say("modified", machine ?? shown(), 0.3 * weight, weight);
  } else if (/datePublished/i.test(attributes.itemprop ?? "")) {
    say("itemprop", machine ?? shown(), 2.4 * weight);
  } else if (name === "time") {
    const isPublished = PUBLISHED_NAME.test(names) || "pubdate" in attributes;
    const isChange = !isPublished && saysChanged(shown() ?? "");
    if (isChange) say("modified", machine ?? shown(), 0.3 * weight, weight);
    else if (isPublished) say("time published", machine ?? shown(), 2 * weight);
    else say("time", machine ?? shown(), 1.3 * weight);
  } else if (name === "abbr" && attributes.title) {
    say("abbr", attributes.title, weight);
  } else if (PUBLISHED_NAME.test(names)) sayShown("published", 1.5);
  else if (DATE_NAME.test(names)) sayShown("date", 1.1);
  else if (TIME_NAME.test(names)) sayShown("clock", 0.8);
  else if (META_NAME.test(names)) sayShown("meta", 0.8);
}

const URL_DATE = /[/_.=-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/;
const URL_MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3})\/([0-3]?\d)\//;

function dateInUrl(url = ""): string | undefined {
  const match = URL_DATE.exec(url);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  const named = URL_MONTH_NAME.exec(url);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : undefined;
}

const MAX_LINE = 200;
const CHANGED =
  /updat|aktualisier|modifi|mis à jour|actualiza|(?:^|\s)stand\b|bearbeitet|revised|reviewed|edited|aggiornat|atualiza|bijgewerkt|zaktualiz|päivitetty|изменен|обновлен|更新/iu;
const ISSUED =
  /publi|posted|veröffentlicht|erschien|written|created|geschrieben|pubblicat|опубликов|發佈|发布|公開/iu;

/** Whether a date after this text is that of a change alone. */
function saysChanged(text: string): boolean {
  return CHANGED.test(text) && !ISSUED.test(text);
}

/** Dates in short lines near the head and the foot of the article, then anywhere. */
function sayLines(
  blocks: readonly TextBlock[],
  { first, last, titleAt }: ArticleRange,
  language: string,
  say: Say,
): void {
  let others = 0;
  blocks.forEach(({ text }, at) => {
    if (text.length > MAX_LINE || !/\d/.test(text)) return;
    const found = findDates(text, language);
    found.slice(0, 2).forEach(({ value, index }, order) => {
      const before = text.slice(0, index);
      const isChange = saysChanged(before);
      const isShort = text.length < 90;
      const isNear = at >= Math.min(first - 16, titleAt - 6) && at <= first + 2;
      const isFoot = at > last - 2 && at <= last + 5;
      let score = isNear ? (isShort ? 1.3 : 0.6) : isFoot && isShort ? 0.7 : 0;
      if (score === 0) score = isShort && others++ < 4 ? 0.35 / others : 0.05;
      if (ISSUED.test(before)) score += 0.5;
      const published = (score * (isChange ? 0.25 : 1)) / (1 + order);
      say(value, published, isChange ? score : 0, isNear && !isChange ? published : 0);
    });
  });
}
