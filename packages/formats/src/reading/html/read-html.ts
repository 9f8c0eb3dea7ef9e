import { type Article, createArticle, Timestamp } from "@nutgraf/core";
import { ImportError } from "../../import-error.ts";
import { toLanguage } from "../language.ts";
import { toAbsolute } from "../link.ts";
import type { ImportSource } from "../reading.ts";
import { chooseBlocks, scoreBlocks } from "./find-article.ts";
import { type ArticleRange, findByline } from "./find-byline.ts";
import { findImage } from "./find-image.ts";
import { findPublication } from "./find-publication.ts";
import { findArticleObject, findSiteName, siteNamesOf } from "./find-source.ts";
import { findTextBlocks, type TextBlock } from "./find-text-blocks.ts";
import { findTitle, foldTitle } from "./find-title.ts";
import { joinBlocks } from "./join-blocks.ts";
import { type JsonObject, textValue } from "./json-ld.ts";
import { readClues } from "./page-facts.ts";
import { parseTree, type TreeLimit, treeLimits } from "./parse-tree.ts";
import { metaOf, type PageHead, readHead } from "./read-head.ts";
import { withoutHead, withoutPullQuotes, withoutTail } from "./without-furniture.ts";

/**
 * The article of a web page: its text alone, without the furniture around it, and what the page says of it.
 * @throws {ImportError} when the page is too large or has neither text nor title
 */
export function readHtml(html: string, { url }: Pick<ImportSource, "url">): Article[] {
  const root = parseTree(html, tooLarge);
  const head = readHead(root);
  const base = toAbsolute(head.base, url) ?? url;
  const object = findArticleObject(head.jsonLd);
  const siteNames = siteNamesOf(head, object, toUrl(url));
  const headline = textValue(object?.headline);
  const title = findTitle(root, head, { headline, siteNames });

  const language = findLanguage(head, object);
  const blocks = findTextBlocks(root);
  if (blocks.length > MAX_BLOCKS) throw tooLarge("blocks");
  const scores = scoreBlocks(blocks, readClues(head, object));
  const likely = chooseBlocks(blocks, scores);
  const chosen = withoutHead(likely, blocks, { title, byline: undefined, language });
  const range = toRange(chosen, blocks, title);
  if (blocks.length === 0 && !title) {
    throw new ImportError("empty", "html", "The page has no text; expected an article");
  }
  const byline = findByline(root, head, { article: object, siteNames, blocks, range, language });
  const publication = findPublication(root, head, {
    article: object,
    url,
    language,
    blocks,
    range,
  });
  const image = findImage(root, head, object);
  const imageUrl = toAbsolute(image?.url, base);
  const address = findAddress(head, base) ?? toAbsolute(url, undefined);
  const source = findSource(head, object, address);
  const body = withoutHead(chosen, blocks, { title, byline, language });
  const text = withoutPullQuotes(withoutTail(body, blocks), blocks);
  return [
    createArticle(joinBlocks(blocks, text), {
      language,
      ...(title && { title: title.toWellFormed() }),
      ...(source && { source }),
      ...keepTimestamps(publication),
      ...(byline && { byline: byline.map((name) => name.toWellFormed()) }),
      ...(address && { url: address }),
      ...(imageUrl && { image: { ...image, url: imageUrl } }),
      ...(isPaywalled(head, object) && { paywalled: true }),
    }),
  ];
}

function foldLine(block: TextBlock | undefined): string {
  return foldTitle(block?.text.slice(0, LONGEST_TITLE) ?? "");
}

function toRange(
  chosen: readonly number[],
  blocks: readonly TextBlock[],
  title: string | undefined,
): ArticleRange {
  const [first, last] = [chosen[0] ?? 0, chosen.at(-1) ?? 0];
  const folded = title && foldTitle(title);
  let titleAt = first;
  for (let at = 0; at < first; at++) {
    if (folded && foldLine(blocks[at]) === folded) titleAt = at;
  }
  return { first, last, titleAt };
}

const LONGEST_TITLE = 1000;
/** Runs of text of a page at most. */
const MAX_BLOCKS = 50_000;

function tooLarge(limit: TreeLimit | "blocks"): ImportError {
  const message = {
    bytes: `The page has more than ${treeLimits.length} characters`,
    depth: `The page has more than ${treeLimits.openElements} elements inside one another`,
    blocks: `The page has more than ${MAX_BLOCKS} lines of text`,
    nodes: `The page has more than ${treeLimits.nodes} elements and texts`,
  }[limit];
  return new ImportError(
    "too-large",
    "html",
    `${message}; expected a page that a person could read`,
  );
}

function toUrl(url: string | undefined): URL | undefined {
  return (url && URL.parse(url)) || undefined;
}

function findLanguage(head: PageHead, object: JsonObject | undefined): string {
  return toLanguage(
    head.language ??
      textValue(object?.inLanguage) ??
      metaOf(head, "content-language", "language", "dc.language", "og:locale"),
  );
}

/** The address that a page calls its own, if it leads to the same site and to more than its front page. */
function findAddress(head: PageHead, base: string | undefined): string | undefined {
  const own = toUrl(base);
  for (const written of [head.canonical, metaOf(head, "og:url")]) {
    const url = toUrl(toAbsolute(written, base));
    if (!url) continue;
    if (
      !own ||
      (url.hostname.endsWith(siteOf(own)) && (url.pathname !== "/" || own.pathname === "/"))
    ) {
      return url.href;
    }
  }
  return undefined;
}

function siteOf(url: URL): string {
  return url.hostname.split(".").slice(-2).join(".");
}

function findSource(
  head: PageHead,
  object: JsonObject | undefined,
  address: string | undefined,
): Article["source"] {
  const name = findSiteName(head, object)?.toWellFormed();
  const url = toUrl(address)?.origin;
  return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined;
}

function keepTimestamps(times: { readonly publishedAt?: string; readonly modifiedAt?: string }) {
  const entries = Object.entries(times).filter(([, value]) => Timestamp.safeParse(value).success);
  return Object.fromEntries(entries);
}

const LOCKED = /^(?:locked|metered|premium|paid|subscribers?)$/i;

/** Only a page that says so itself is behind a wall. */
function isPaywalled(head: PageHead, object: JsonObject | undefined): boolean {
  const isFree = object?.isAccessibleForFree;
  if (isFree === false || (typeof isFree === "string" && /false/i.test(isFree))) return true;
  return LOCKED.test(metaOf(head, "article:content_tier") ?? "");
}
