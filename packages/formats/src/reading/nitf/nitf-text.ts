import type { WireHint } from "@nutgraf/core";
import { blockElements, hiddenElements } from "../../markup/html-elements.ts";
import { createTextBuilder } from "../../markup/text-builder.ts";
import type { XmlElement } from "../../xml/xml-tree.ts";
import { withoutAbsent } from "../without-absent.ts";

/** Blocks that NITF has besides those of HTML: https://iptc.org/standards/nitf/. */
const NITF_BLOCKS = new Set([
  ..."block bq hl1 hl2 note credit ul ol li dl tagline distributor abstract dateline byline".split(
    " ",
  ),
  ..."hedline body.content body.end nitf-table custom-table".split(" "),
]);
/** What stands beside the text: pictures with their captions, and data about them. */
const BESIDE = new Set([
  "media",
  "media-caption",
  "media-metadata",
  "media-reference",
  "media-producer",
  "nitf-table-metadata",
  "ed-note",
]);
const HINT_TYPES: Readonly<Record<string, WireHint["type"]>> = {
  person: "person",
  org: "organisation",
  location: "place",
};

/** Marked-up text as an article has it: blocks, and the names that the sender marked, where they stand. */
export type MarkedUpText = { readonly text: string; readonly hints: readonly WireHint[] };

/** Read the words below an element of NITF or XHTML. */
export function toMarkedUpText(root: XmlElement): MarkedUpText {
  const builder = createTextBuilder();
  const marks: Mark[] = [];
  const visit = (element: XmlElement): void => {
    if (BESIDE.has(element.name) || hiddenElements.has(element.name)) return;
    const isBlock = blockElements.has(element.name) || NITF_BLOCKS.has(element.name);
    if (isBlock) builder.breakBlock();
    if (element.name === "br") builder.breakLine();
    const start = builder.length();
    for (const child of element.children) {
      if (typeof child === "string") builder.append(child);
      else visit(child);
    }
    const type = HINT_TYPES[element.name];
    if (type) marks.push({ type, element, start, end: builder.length() });
    if (isBlock) builder.breakBlock();
  };
  visit(root);
  const text = builder.toString();
  return { text, hints: marks.flatMap((mark) => toHint(mark, text)) };
}

type Mark = {
  readonly type: WireHint["type"];
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
};

/** The gap before the first word was written after the mark began. */
function toHint({ type, element, start, end }: Mark, text: string): WireHint[] {
  const marked = text.slice(start, end);
  const name = marked.trimStart();
  if (name === "") return [];
  const { idsrc, value } = element.attributes;
  const uri = idsrc && value ? `${idsrc}:${value}` : undefined;
  return [withoutAbsent({ type, name, uri, span: { start: end - name.length, end } })];
}
