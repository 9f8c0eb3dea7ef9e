import type { HtmlElement } from "./parse-tree.ts";

/** A run of text that a browser would draw as lines of its own. */
export type TextBlock = {
  /** White space folded, except in preformatted text. */
  readonly text: string;
  /** The nearest element that starts a line of its own. */
  readonly element: HtmlElement;
  /** The first elements inside the line that hold text. */
  readonly inline: readonly HtmlElement[];
  /** True when only a line break divides it from the block before. */
  readonly isContinued: boolean;
  /** UTF-16 code units of the text inside links, bold and italic type. */
  readonly linkLength: number;
  readonly boldLength: number;
  readonly italicLength: number;
  readonly linkCount: number;
  /** Where the first link starts in the text, about; -1 without one. */
  readonly linkAt: number;
  /** Pictures and players that stand between the block before and this one. */
  readonly mediaBefore: number;
};

const BLOCK_ELEMENTS = new Set(
  (
    "#root address article aside blockquote body button caption center dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li " +
    "main menu nav ol optgroup option p pre section select summary table tbody td textarea tfoot th " +
    "thead tr ul"
  ).split(" "),
);
const UNREAD = new Set(["head", "noscript", "script", "rt", "rp", "audio", "select", "textarea"]);
const MEDIA = new Set(["img", "picture", "video", "audio", "embed", "iframe"]);
const MAX_INLINE = 6;

/** Every run of text of a page, in the order of the page. */
export function findTextBlocks(root: HtmlElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  let line = emptyLine(root);
  let isContinued = false;
  let media = 0;

  const flush = (): void => {
    const text = line.isPreformatted ? trimLines(line.text) : foldSpace(line.text);
    if (text !== "") {
      const { element, inline, links, bold, italic, linkCount, linkAt } = line;
      const [linkLength, boldLength, italicLength] = [links, bold, italic];
      blocks.push({
        text,
        element,
        inline,
        isContinued,
        linkLength,
        boldLength,
        italicLength,
        linkCount,
        linkAt: Math.min(linkAt, text.length),
        mediaBefore: media,
      });
      media = 0;
      isContinued = false;
    }
  };
  const start = (element: HtmlElement): void => {
    flush();
    line = emptyLine(element);
    isContinued = false;
  };

  const walk = (node: HtmlElement, style: InlineStyle): void => {
    for (const child of node.children) {
      if (typeof child === "string") {
        addText(line, child, node, style);
        continue;
      }
      if (MEDIA.has(child.name)) media++;
      if (child.name === "br") {
        const hadText = line.text.trim() !== "";
        flush();
        isContinued = hadText;
        line = emptyLine(line.element);
        continue;
      }
      if (UNREAD.has(child.name)) continue;
      if (isLineOfCells(child)) {
        start(child);
        addCells(child, style);
        start(node);
        continue;
      }
      const inner = styleOf(child, style);
      if (BLOCK_ELEMENTS.has(child.name)) {
        start(child);
        walk(child, inner);
        start(node);
        continue;
      }
      if (child.name === "a") {
        line.linkCount++;
        if (line.linkAt < 0) line.linkAt = line.text.trimStart().length;
      }
      walk(child, inner);
    }
  };
  const addCells = (row: HtmlElement, style: InlineStyle): void => {
    for (const cell of row.children) {
      if (typeof cell === "string") continue;
      if (line.text.trim() !== "") line.text += " | ";
      walk(cell, styleOf(cell, style));
    }
  };
  walk(root, {});
  flush();
  return blocks;
}

type InlineStyle = { readonly link?: true; readonly bold?: true; readonly italic?: true };

type Line = {
  text: string;
  element: HtmlElement;
  inline: HtmlElement[];
  isPreformatted: boolean;
  links: number;
  bold: number;
  italic: number;
  linkCount: number;
  linkAt: number;
};

function emptyLine(element: HtmlElement): Line {
  return {
    text: "",
    element,
    inline: [],
    isPreformatted: element.name === "pre",
    links: 0,
    bold: 0,
    italic: 0,
    linkCount: 0,
    linkAt: -1,
  };
}

function addText(line: Line, text: string, node: HtmlElement, style: InlineStyle): void {
  line.text += text;
  const length = style.link || style.bold || style.italic ? text.trim().length : 0;
  if (style.link) line.links += length;
  if (style.bold) line.bold += length;
  if (style.italic) line.italic += length;
  const isWithin = node !== line.element && line.inline.length < MAX_INLINE;
  if (isWithin && !line.inline.includes(node) && text.trim() !== "") line.inline.push(node);
}

function styleOf(element: HtmlElement, outer: InlineStyle): InlineStyle {
  if (element.name === "a") return { ...outer, link: true };
  if (element.name === "b" || element.name === "strong") return { ...outer, bold: true };
  if (element.name === "i" || element.name === "em") return { ...outer, italic: true };
  return outer;
}

/** A table row is read as one line, unless its cells lay out a page. */
function isLineOfCells(element: HtmlElement): boolean {
  if (element.name !== "tr") return false;
  let cells = 0;
  for (const child of element.children) {
    if (typeof child === "string") continue;
    cells++;
    if (child.children.some((inner) => typeof inner !== "string" && holdsBlock(inner)))
      return false;
  }
  return cells > 1;
}

function holdsBlock(element: HtmlElement): boolean {
  if (element.name === "br" || BLOCK_ELEMENTS.has(element.name)) return true;
  return element.children.some((child) => typeof child !== "string" && holdsBlock(child));
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;

/** White space that is not one plain space already. */
const SPACE = /(?:[^\S ]| (?=\s))\s*/g;

/** White space of any kind folded to one space; invisible characters left out. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACE, " ").trim();
}

function trimLines(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}
