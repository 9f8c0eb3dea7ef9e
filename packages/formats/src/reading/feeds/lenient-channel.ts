import { type LenientElement, toLenientTree } from "../../xml/lenient-tree.ts";
import { type FeedChannel, type FeedItem, mayBeHtml, type RichText } from "./feed-channel.ts";

const ITEM = new Set(["item", "entry"]);
const CHANNEL = new Set(["channel", "feed", "rss", "rdf"]);

/** Read a feed of any dialect by the local names of its elements, however broken; `undefined` if there is none. */
export function toLenientChannel(xml: string): FeedChannel | undefined {
  const root = toLenientTree(xml);
  const items = findAll(root, (element) => ITEM.has(element.name));
  const [outer] = findAll(root, (element) => CHANNEL.has(element.name));
  if (!outer && items.length === 0) return undefined;
  const inner = outer?.children.find(({ name }) => name === "channel") ?? outer;
  const channel = inner ?? root;
  return {
    title: richOf(channel, "title"),
    link: linkOf(channel),
    language: textOf(channel, "language") ?? outer?.attributes["xml:lang"],
    items: items.map(toItem),
  };
}

/** The outermost elements that satisfy a condition, in document order. */
function findAll(
  root: LenientElement,
  isWanted: (element: LenientElement) => boolean,
): LenientElement[] {
  return root.children.flatMap((child) =>
    isWanted(child)
      ? [child, ...(ITEM.has(child.name) ? [] : findAll(child, isWanted))]
      : findAll(child, isWanted),
  );
}

function toItem(item: LenientElement): FeedItem {
  return {
    title: richOf(item, "title"),
    link: linkOf(item),
    content: contentOf(item),
    authors: item.children
      .filter(({ name }) => name === "author" || name === "creator")
      .map(authorOf)
      .filter((name) => name !== ""),
    published: ["pubdate", "published", "issued", "date", "created", "updated"]
      .map((name) => textOf(item, name))
      .find((text) => text !== undefined),
    modified: ["updated", "modified"]
      .map((name) => textOf(item, name))
      .find((text) => text !== undefined),
    language: textOf(item, "language") ?? item.attributes["xml:lang"],
    image: item.children.find(({ name }) => name === "thumbnail")?.attributes.url,
  };
}

const CONTENT_NAMES = [
  "encoded",
  "content",
  "body",
  "fullitem",
  "description",
  "summary",
  "abstract",
];

function contentOf(item: LenientElement): RichText | undefined {
  return CONTENT_NAMES.map((name) => richOf(item, name)).find((text) => text !== undefined);
}

/** Markup that stands in the element itself is HTML; so is text that was escaped. */
function richOf(parent: LenientElement, wanted: string): RichText | undefined {
  const element = parent.children.find(({ name, prefix }) => name === wanted && prefix !== "media");
  if (!element) return undefined;
  if (element.children.length > 0) return { value: element.inner, isHtml: true };
  return element.text.trim() === "" ? undefined : mayBeHtml(element.text);
}

function textOf(parent: LenientElement, wanted: string): string | undefined {
  const text = parent.children.find(({ name }) => name === wanted)?.text.trim();
  return text === "" ? undefined : text;
}

function linkOf(parent: LenientElement): string | undefined {
  const links = parent.children.filter(({ name }) => name === "link");
  const written = links.map(({ text }) => text.trim()).find((text) => text !== "");
  const alternate = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate");
  return (
    written ??
    alternate?.attributes.href ??
    parent.attributes.href ??
    parent.attributes["rdf:about"] ??
    textOf(parent, "guid")?.match(/^https?:\/\/\S+/)?.[0]
  );
}

function authorOf({ children, text }: LenientElement): string {
  return (children.find(({ name }) => name === "name")?.text ?? text).trim();
}
