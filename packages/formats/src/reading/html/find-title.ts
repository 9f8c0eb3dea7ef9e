import type { HtmlElement } from "./parse-tree.ts";
import { metaOf, type PageHead, textOf, visit } from "./read-head.ts";

type Candidate = { readonly text: string; score: number };

const MAX_HEADINGS = 40;
const MAX_TITLE = 300;
const TITLE_NAME =
  /(?:^|[-_\s])(?:entry|post|article|story|page|main|content|news)[-_]?(?:title|headline|heading)(?:$|[-_\s])|headline/i;
const NOT_TITLE_NAME =
  /site[-_]?(?:title|name)|logo|brand|widget|related|teaser|sidebar|comment|card/i;

/**
 * The headline of a page: the text that its headings, metadata and document title agree on, without
 * the site's name. `siteNames` are the names that the site is known by.
 */
export function findTitle(
  root: HtmlElement,
  head: PageHead,
  article: { readonly headline?: string | undefined; readonly siteNames: readonly string[] },
): string | undefined {
  const candidates = new Map<string, Candidate>();
  const sites = new Set(article.siteNames.map(foldTitle));
  const add = (text: string | undefined, score: number): void => {
    if (!text || text.length > MAX_TITLE) return;
    const key = foldTitle(text);
    if (key === "") return;
    const known = candidates.get(key);
    if (known) known.score += score;
    else candidates.set(key, { text, score: sites.has(key) ? score - 4 : score });
  };
  const raise = (text: string, score: number): void => {
    if (candidates.has(foldTitle(text))) add(text, score);
  };

  const declared = [metaOf(head, "og:title"), metaOf(head, "twitter:title"), head.documentTitle];
  addHeadings(root, wordsOf([...declared, article.headline].join(" ")), add);
  add(article.headline, 1.5);
  add(metaOf(head, "headline", "dc.title", "parsely-title", "sailthru.title"), 1);
  declared.forEach((text, order) => {
    for (const { part, score } of partsOf(text, sites)) add(part, score - order * 0.1);
  });
  addSubheadings(root, raise);
  raiseSetOff(root, raise);
  return best(candidates);
}

/** Case, punctuation and the forms of quotation marks folded away. */
export function foldTitle(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldTitle(text).split(" "));
}

/** A heading that shares no word with any declared title is most likely a section's. */
function addHeadings(
  root: HtmlElement,
  declared: ReadonlySet<string>,
  add: (text: string, score: number) => void,
): void {
  let headings = 0;
  visit(root, (element) => {
    const { name, attributes } = element;
    const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
    const isNamed = attributes.itemprop === "headline" || TITLE_NAME.test(names);
    const isHeading = /^h[12]$/.test(name);
    if (name !== "h1" && !(isNamed && (isHeading || name === "div"))) return;
    if (headings >= MAX_HEADINGS || NOT_TITLE_NAME.test(names)) return;
    headings++;
    const first = headings === 1 ? 0.3 : 0;
    const text = textOf(element, MAX_TITLE);
    const isStrange = declared.size > 2 && ![...wordsOf(text)].some((word) => declared.has(word));
    add(text, (name === "h1" ? 2.4 : 1) + (isNamed ? 0.8 : 0) + first - (isStrange ? 1.5 : 0));
  });
}

/** A second-level heading is a title only where the document's title says so too. */
function addSubheadings(root: HtmlElement, raise: (text: string, score: number) => void): void {
  let count = 0;
  visit(root, (element) => {
    if (!/^h[23]$/.test(element.name) || count > MAX_HEADINGS) return;
    count++;
    raise(textOf(element, MAX_TITLE), 1);
  });
}

const SET_OFF = /^(?:b|strong|font|big|center)$/;

/** On pages without headings a part of the document's title stands in large or bold letters. */
function raiseSetOff(root: HtmlElement, raise: (text: string, score: number) => void): void {
  let count = 0;
  visit(root, (element) => {
    if (!SET_OFF.test(element.name) || count > MAX_HEADINGS) return;
    count++;
    const text = textOf(element, MAX_TITLE);
    if (text.length >= SHORTEST_SET_OFF) raise(text, 1.2);
  });
}

const SHORTEST_SET_OFF = 15;

const SEPARATOR =
  /\s+[|–—•·»«:/\\]+\s+|\s+-+\s+|\s*[|»«•]\s*|:\s+|_|(?<=[\p{scx=Han}])[-—|](?=[\p{scx=Han}])/gu;

/** A declared title whole, and without its first or last parts. */
function partsOf(
  text: string | undefined,
  sites: ReadonlySet<string>,
): { readonly part: string; readonly score: number }[] {
  if (!text || text.length > 2 * MAX_TITLE) return [];
  const parts = [{ part: text, score: 1 }];
  for (const match of text.matchAll(SEPARATOR)) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    const isColon = match[0].startsWith(":");
    const isBar = /[|»«•]/.test(match[0]);
    parts.push({ part: before, score: scoreOfPart(after, before, sites, isColon, isBar) });
    parts.push({ part: after, score: scoreOfPart(before, after, sites, isColon, isBar) - 0.3 });
  }
  return parts;
}

/** How well a part stands for the whole when the rest is cut off. */
function scoreOfPart(
  rest: string,
  part: string,
  sites: ReadonlySet<string>,
  isColon: boolean,
  isBar: boolean,
): number {
  if (sites.has(foldTitle(rest))) return 2.2;
  if (isColon) return 0.2;
  const length = part.length / (part.length + rest.length);
  return (isBar ? 1.1 : 0.7) * (length > 0.45 ? 1 : 0.5) + (length > 0.6 ? 0.3 : 0);
}

function best(candidates: ReadonlyMap<string, Candidate>): string | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates.values()) {
    if (!found || candidate.score > found.score) found = candidate;
  }
  return found?.text;
}
