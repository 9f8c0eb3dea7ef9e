import { isAtHead, isToday, saysChanged, saysIssued } from "./date-lines.ts";
import type { DatedPage, SayDate } from "./dated-page.ts";
import { elementsAround } from "./find-byline.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { textOf } from "./read-head.ts";

type SayOnce = (kind: string, text: string | undefined, score: number, modified?: number) => void;

const FAR = 0.35;
const MAX_TEXT = 120;
const MAX_SAID = 12;
const PUBLISHED_NAME = /publi[sc]|pubdate|posted|erschienen|created|entry-date/i;
const MODIFIED_NAME = /updated|modifi|aktualisiert|lastmod/i;
const DATE_NAME = /date|datum|fecha|(?:^|[\s_-])(?:data|dato)(?:$|[\s_-])/i;
const TIME_NAME = /time|stamp/i;
const META_NAME = /meta|byline|dateline|info/i;
const OTHERS =
  /comment|respond|related|recommend|teaser|sidebar|footer|newsletter|widget_|most-?(?:read|popular)|copyright|event/i;

/** Where the elements of a page stand as seen from its article. */
export type DatePlaces = {
  /** The elements that the headline and the text are in. */
  readonly around: ReadonlySet<HtmlElement>;
  /** Those far above the headline or below the text. */
  readonly isFar: (element: HtmlElement) => boolean;
};

const BELOW = 6;

/** Where the elements of a page stand, by the lines that they begin with. */
export function placesOf({ blocks, range, language }: DatedPage): DatePlaces {
  const lines = new Map<HtmlElement, number>();
  blocks.forEach(({ element, inline }, line) => {
    for (const start of [element, ...inline]) {
      for (let at: HtmlElement | undefined = start; at && !lines.has(at); at = at.parent) {
        lines.set(at, line);
      }
    }
  });
  const isFar = (element: HtmlElement): boolean => {
    const line = lines.get(element) ?? -1;
    const block = blocks[line];
    if (!block) return false;
    if (line > range.last + BELOW || isToday(block, line, range, language)) return true;
    return line < range.first && !isAtHead(line, range);
  };
  return { around: elementsAround(blocks, range), isFar };
}

/** What elements say that are named after dates: time, microdata, class names. */
export function sayElements(
  root: HtmlElement,
  { around, isFar }: DatePlaces,
  sayDate: SayDate,
): void {
  const said = new Map<string, number>();
  const once: SayOnce = (kind, text, score, modified = 0) => {
    if (!text) return;
    const times = (said.get(kind) ?? 0) + 1;
    said.set(kind, times);
    const declared = kind === "itemprop";
    if (times <= MAX_SAID) sayDate(text, { published: score / times ** 1.5, modified, declared });
  };
  const onceFar: SayOnce = (kind, text = "", score, modified = 0) => {
    const weight = saysIssued(text) ? 1 : FAR;
    once(kind, text, score * weight, modified * weight);
  };
  const walk = (node: HtmlElement, weight: number): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      const inner = around.has(child) ? weight : weight * weightOf(child);
      if (inner > 0.05) sayElement(child, inner, isFar(child) ? onceFar : once);
      walk(child, inner);
    }
  };
  walk(root, 1);
}

function weightOf({ name, attributes }: HtmlElement): number {
  if (name === "footer" || name === "aside" || name === "nav") return 0.4;
  return OTHERS.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`) ? 0.35 : 1;
}

function sayElement(element: HtmlElement, weight: number, say: SayOnce): void {
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
