import { nameOf } from "./find-source.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { foldTitle } from "./find-title.ts";
import { isObject, type JsonObject, toList } from "./json-ld.ts";
import { cleanNames } from "./names.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { type PageHead, textOf } from "./read-head.ts";

/** Where a page's article stands among its blocks. */
export type ArticleRange = { readonly first: number; readonly last: number };

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

/** The names of those who wrote a page's article, as its metadata and its visible byline agree. */
export function findByline(
  root: HtmlElement,
  head: PageHead,
  page: {
    readonly article: JsonObject | undefined;
    readonly siteNames: readonly string[];
    readonly blocks: readonly TextBlock[];
    readonly range: ArticleRange;
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
  addElements(root, add);
  addLines(page.blocks, page.range, add);
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
  /comment|respond|related|recommend|teaser|sidebar|widget|footer|newsletter|promo/i;
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

function addElements(root: HtmlElement, add: Add): void {
  const groups = new Map<
    string,
    { parent: HtmlElement | undefined; texts: string[]; score: number }[]
  >();
  let hits = 0;
  const walk = (node: HtmlElement): void => {
    for (const child of node.children) {
      if (typeof child === "string" || hits > MAX_HITS) continue;
      const { attributes } = child;
      if (
        child.name !== "body" &&
        NO_AUTHORS.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`)
      )
        continue;
      if (child.name === "footer" && child.depth < 6) continue;
      const hit = hitOf(child);
      if (hit) {
        const text = textOf(child);
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

function addLines(blocks: readonly TextBlock[], { first, last }: ArticleRange, add: Add): void {
  const near = (at: number): number => {
    if (at >= first - 14 && at <= first + 3) return 1.5;
    return at > last - 3 && at <= last + 4 ? 0.9 : 0;
  };
  for (let at = Math.max(0, first - 14); at < Math.min(blocks.length, last + 5); at++) {
    const text = blocks[at]?.text ?? "";
    const score = text.length < MAX_BYLINE ? near(at) : 0;
    const lead = score > 0 ? LEAD_IN.exec(text) : null;
    if (lead) add(text.slice(lead[0].length), score);
  }
}
