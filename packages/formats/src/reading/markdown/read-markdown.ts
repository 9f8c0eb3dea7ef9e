import { type Article, type ArticleMetadata, createArticle } from "@nutgraf/core";
import type { Image, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ImportSource } from "../reading.ts";
import { readFrontMatter } from "./front-matter.ts";
import { isOverwritten } from "./is-overwritten.ts";

/** Read CommonMark with optional YAML front matter: the text without its marks, headings on lines of their own. */
export function readMarkdown(source: string, { url }: Pick<ImportSource, "url">): Article {
  const { metadata, body } = readFrontMatter(source.replace(/\r\n?/g, "\n"));
  const address = url === undefined ? {} : { url };
  if (isOverwritten(body)) return createArticle(body, { ...address, ...metadata });
  const { children } = fromMarkdown(body);
  const heading = children.find((node) => node.type === "heading" && node.depth === 1);
  const title = metadata.title ?? (heading && inlineText(heading));
  const image = children.flatMap(imagesOf)[0];
  const text = blockText(
    heading && inlineText(heading) === title ? without(children, heading) : children,
  );
  return createArticle(text, {
    ...address,
    ...(title ? { title } : {}),
    ...(image ? { image: toImage(image) } : {}),
    ...metadata,
  });
}

const without = (nodes: readonly RootContent[], heading: RootContent) =>
  nodes.filter((node) => node !== heading);

/** Blocks apart by an empty line, items of a list on lines of their own. */
function blockText(nodes: readonly RootContent[]): string {
  return nodes
    .map(toText)
    .filter((text) => text !== "")
    .join("\n\n");
}

function toText(node: RootContent): string {
  switch (node.type) {
    case "blockquote":
      return blockText(node.children);
    case "list":
      return node.children.map((item) => `- ${blockText(item.children)}`).join("\n");
    case "code":
      return node.value;
    default:
      return inlineText(node).trim();
  }
}

/** The words of a paragraph: a line's end inside it is a space, a hard break stays one. */
function inlineText(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\n/g, " ");
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(inlineText).join("") : "";
}

function imagesOf(node: Nodes): Image[] {
  if (node.type === "image") return [node];
  return "children" in node ? node.children.flatMap(imagesOf) : [];
}

function toImage({ url, alt }: Image): NonNullable<ArticleMetadata["image"]> {
  return { url, ...(alt ? { caption: alt } : {}) };
}
