import { nameOf } from "./find-source.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { foldTitle } from "./find-title.ts";
import { isObject, type JsonObject, toList } from "./json-ld.ts";
import { cleanNames } from "./names.ts";
import { findDates } from "./parse-date.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { type PageHead, textOf } from "./read-head.ts";

/** Where a page's article stands among its blocks. */
export type ArticleRange = {
  readonly first: number;
  readonly last: number;
  /** Where the title stands above the text, or the first block where it does not. */
  readonly titleAt: number;
};

type Candidate = { readonly names: readonly string[]; score: number };
type Add = (text: string | readonly string[] | undefined, score: number) => void;

const AUTHOR_METAS: readonly (readonly [name: string, score: number])[] = [
  ["author", 1.6],
  ["parsely-author", 1.6],
  ["sailthru.author", 1.6],
  ["byl", 1.6],
  ["article:author", 1.2],
  ["article:author_name", 1.4],
  ["citation_author", 1.6],
  ["dc.creator", 1.2],
  ["dcterms.creator", 1.2],
  ["twitter:data1", 0.9],
  ["creator", 0.8],
];

/** The elements that the article's title and text are in. */
export function elementsAround(
  blocks: readonly TextBlock[],
  { first, titleAt }: ArticleRange,
): ReadonlySet<HtmlElement> {
  const around = new Set<HtmlElement>();
  for (const block of [blocks[first], blocks[titleAt]]) {
    for (let at = block?.element; at; at = at.parent) around.add(at);
  }
  return around;
}

/** The names of those who wrote a page's article, as its metadata and its visible byline agree. */
export function findByline(
  root: HtmlElement,
  head: PageHead,
  page: {
    readonly article: JsonObject | undefined;
    readonly siteNames: readonly string[];
    readonly blocks: readonly TextBlock[];
    readonly range: ArticleRange;
    readonly language: string;
  },
): string[] | undefined {
  const candidates = new Map<string, Candidate>();
  const sites = new Set(page.siteNames.map(foldTitle));
  const add: Add = (text, score) => {
    const names = toList(text).flatMap((one) => (typeof one === "string" ? cleanNames(one) : []));
    const persons = names.filter((name) => !sites.has(foldTitle(name)));
    const kept = persons.length > 0 ? persons : names.slice(0, 1);
    const key = kept.map(foldTitle).sort().join("|");
    if (key === "") return;
    const penalty = (persons.length === 0 ? 1 : 0) + (kept.every(isHandle) ? 0.6 : 0);
    const known = candidates.get(key);
    if (known) known.score += score;
    else candidates.set(key, { names: [...new Set(kept)], score: score - penalty });
  };
  addStructured(page.article, head, add);
  addElements(root, elementsAround(page.blocks, page.range), add);
  addLines(page.blocks, page.range, add);
  addBareNames(page.blocks, page.range, page.language, add);
  let best: Candidate | undefined;
  for (const candidate of candidates.values()) {
    if (candidate.score > (best?.score ?? 0.3)) best = candidate;
  }
  return best && [...best.names];
}

function isHandle(name: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(name);
}

function addStructured(article: JsonObject | undefined, head: PageHead, add: Add): void {
  const authors = toList(article?.author ?? article?.creator);
  const people = authors.flatMap((author) => nameOf(author, head.jsonLd) ?? []);
  const isOrganisation = authors.every(
    (author) => isObject(author) && author["@type"] === "Organization",
  );
  add(people, isOrganisation ? 0.9 : 2.2);
  for (const [name, score] of AUTHOR_METAS) {
    const values = head.metas
      .get(name)
      ?.filter((value) => !/^https?:|\d\s*(?:min|m\b)/i.test(value));
    if (values && values.length > 0) add(values.slice(0, 12), score);
  }
}

type Hit = { readonly source: string; readonly element: HtmlElement; readonly score: number };

const AUTHOR_LINK =
  /\/(?:authors?|autore?s?|autoren?|people|staff|profiles?|contributors?|by|writers?|reporters?|journalists?|redakteure?|team|user|users|members?)\/[^/?#]+/i;
const NO_AUTHORS =
  /comment|respond|related|recommend|teaser|sidebar|widget|(?<!post-|entry-|article-)footer|newsletter|promo/i;
const MAX_HITS = 80;
const MAX_BYLINE = 180;

/** Why an element may hold the author's name, and how much that says. */
function hitOf(element: HtmlElement): Hit | undefined {
  const { attributes } = element;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""}`;
  const as = (source: string, score: number): Hit => ({ source, element, score });
  if (/\bauthor\b/i.test(attributes.itemprop ?? "")) return as("itemprop", 2);
  if (/\bauthor\b/i.test(attributes.rel ?? "")) return as("rel", 2);
  if (/(?:author|autor|byline|writer)[-_]*s?[-_]*name|name[-_]*author/i.test(names))
    return as("name", 2.1);
  if (AUTHOR_LINK.test(attributes.href ?? "")) return as("link", 1.3);
  if (/byline/i.test(names)) return as("byline", 1.6);
  if (/author|autor(?!i[sz])|writer|redakteur|verfasser/i.test(names)) return as("author", 1.2);
  if (/(?:^|\s)fn(?:\s|$)/.test(names)) return as("fn", 0.9);
  return undefined;
}

function addElements(root: HtmlElement, around: ReadonlySet<HtmlElement>, add: Add): void {
  const groups = new Map<
    string,
    { parent: HtmlElement | undefined; texts: string[]; score: number }[]
  >();
  let hits = 0;
  const walk = (node: HtmlElement): void => {
    for (const child of node.children) {
      if (typeof child === "string" || hits > MAX_HITS) continue;
      if (!around.has(child) && isElsewhere(child)) continue;
      const hit = hitOf(child);
      if (hit) {
        const text = textOf(child, MAX_BYLINE);
        if (text !== "" && text.length <= MAX_BYLINE) {
          hits++;
          place(groups, hit, text);
        }
      }
      walk(child);
    }
  };
  walk(root);
  for (const list of groups.values()) {
    list.slice(0, 4).forEach(({ texts, score }, order) => {
      add(texts.slice(0, 12), score / (1 + order));
    });
  }
}

/** Whether an element that the article is not in is about something else. */
function isElsewhere({ name, attributes, depth }: HtmlElement): boolean {
  if (name === "footer" && depth < 6) return true;
  return NO_AUTHORS.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
}

/** Names of the same kind, side by side, are those of one article's authors. */
function place(
  groups: Map<string, { parent: HtmlElement | undefined; texts: string[]; score: number }[]>,
  { source, element, score }: Hit,
  text: string,
): void {
  const list = groups.get(source) ?? [];
  groups.set(source, list);
  const parent =
    element.parent?.name === "li" || element.parent?.name === "span"
      ? element.parent.parent
      : element.parent;
  const last = list.at(-1);
  if (last && last.parent === parent) last.texts.push(text);
  else list.push({ parent, texts: [text], score });
}

/** What stands before a name in a byline, by language; the name follows. */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported|story|article|words|text|review|reviewed|contributed|created|guest post)\s+by|by|von|par|por|di|door|av|af|przez|od|yazan|автор|от|text|texte?|autor(?:in|a)?|auteure?|autore|author|writer|verfasst von|geschrieben von|escrito por|publicado por|publié par|rédigé par|scritto da|作者|記者|记者|文|撰文|取材)(?::|：|\/|\s)\s*(?=[\p{Lu}\p{Lo}])/iu;

const GLUED_LEAD_IN = /^(?:By|Von)(?=\p{Lu}\p{Ll})/u;
/** A byline inside a line, before or after the date. */
const INNER_LEAD_IN = /\s(?:by|von|par|por)[:\s]\s*(?=\p{L})/iu;

function addLines(
  blocks: readonly TextBlock[],
  { first, last, titleAt }: ArticleRange,
  add: Add,
): void {
  const start = Math.max(0, Math.min(first - 14, titleAt - 4));
  const end = Math.min(blocks.length, last + 5);
  for (let at = start; at < end; at++) {
    const text = blocks[at]?.text ?? "";
    const score = at <= first + 3 ? 1.5 : at > last - 3 ? 0.9 : 0;
    if (score === 0 || text.length >= MAX_BYLINE) continue;
    const lead = LEAD_IN.exec(text) ?? GLUED_LEAD_IN.exec(text);
    if (lead) add(text.slice(lead[0].length), score);
    const inner = !lead && text.length < MAX_INNER && /\d/.test(text) && INNER_LEAD_IN.exec(text);
    if (inner) add(text.slice(inner.index + inner[0].length), score * 0.6);
  }
}

const MAX_INNER = 100;
const BARE_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|la|le|bin|al)){1,4}$/u;

/** A name that stands alone between title and text, where a date is beside it or it comes again below. */
function addBareNames(
  blocks: readonly TextBlock[],
  { first, last, titleAt }: ArticleRange,
  language: string,
  add: Add,
): void {
  const below = new Set(blocks.slice(last + 1, last + 12).map((block) => block.text));
  for (let at = Math.max(titleAt + 1, first - 8); at < first; at++) {
    const text = blocks[at]?.text ?? "";
    if (text.length > 40 || !BARE_NAME.test(text)) continue;
    const beside = [at - 2, at - 1, at + 1, at + 2].map((place) => blocks[place]?.text ?? "");
    const isDated = beside.some((line) => line.length < 60 && findDates(line, language).length > 0);
    if (below.has(text)) add(text, 1);
    else if (isDated) add(text, 0.6);
  }
}
