import { type Hints, hintsOf } from "./element-hints.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { type JsonObject, textValue } from "./json-ld.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { metaOf, type PageHead } from "./read-head.ts";

/** What a page is known to be about, before its text is found. */
export type PageClues = {
  readonly title?: string;
  readonly description?: string;
  /** The article's text as the page's own metadata has it: a witness, never the text itself. */
  readonly body?: string;
  /** Whether the page says that it is an article. */
  readonly isArticle?: boolean;
};

/** The clues of a page's head and of the JSON-LD object that describes its article. */
export function readClues(head: PageHead, object: JsonObject | undefined): PageClues {
  const title = metaOf(head, "og:title") ?? head.documentTitle;
  const description = metaOf(head, "description", "og:description");
  const body = textValue(object?.articleBody);
  const isArticle = object !== undefined || metaOf(head, "og:type") === "article";
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(body && { body }),
    isArticle,
  };
}

/** What is known of an element by itself and its ancestors, and of the text in it. */
export type ElementFacts = {
  readonly element: HtmlElement;
  readonly parent: ElementFacts | undefined;
  /** One bit per name of `CONTEXTS` that the element or an ancestor has. */
  readonly contexts: number;
  readonly against: number;
  readonly for: number;
  readonly lowest: number;
  readonly highest: number;
  readonly sum: number;
  textLength: number;
  linkLength: number;
  longLength: number;
  blocks: number;
  longBlocks: number;
};

/** Element names (and marks) that say what the text inside them is for. */
export const CONTEXTS = [
  "article",
  "main",
  "aside",
  "nav",
  "header",
  "footer",
  "figure",
  "figcaption",
  "form",
  "table",
  "ul",
  "ol",
  "li",
  "blockquote",
  "section",
  "button",
  "dl",
  "details",
  "hidden",
  "a",
  "pre",
  "articlebody",
] as const;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BIT_OF = new Map<string, number>(CONTEXTS.map((name, at) => [name, 1 << at]));

/** The facts of every element that holds text. */
export class PageFacts {
  readonly textLength: number;
  readonly longLength: number;
  /** The deepest elements that hold half, and nearly all, of the text that looks like paragraphs. */
  readonly main: ElementFacts | undefined;
  readonly most: ElementFacts | undefined;
  private readonly facts = new Map<HtmlElement, ElementFacts>();
  private readonly hints: Hints;

  constructor(blocks: readonly TextBlock[], hints: Hints) {
    this.hints = hints;
    let [textLength, longLength] = [0, 0];
    for (const block of blocks) {
      const length = weightOf(block.text);
      const long = isLong(block) ? length : 0;
      textLength += length;
      longLength += long;
      for (let at: ElementFacts | undefined = this.of(block.element); at; at = at.parent) {
        at.textLength += length;
        at.linkLength += block.linkLength;
        at.longLength += long;
        at.blocks++;
        if (long > 0) at.longBlocks++;
      }
    }
    this.textLength = textLength;
    this.longLength = longLength;
    this.main = this.deepestWith(longLength * 0.5);
    this.most = this.deepestWith(longLength * 0.85);
  }

  private deepestWith(longLength: number): ElementFacts | undefined {
    let deepest: ElementFacts | undefined;
    for (const facts of this.facts.values()) {
      if (facts.longLength < longLength || longLength === 0) continue;
      if (!deepest || facts.element.depth > deepest.element.depth) deepest = facts;
    }
    return deepest;
  }

  of(element: HtmlElement): ElementFacts {
    const known = this.facts.get(element);
    if (known) return known;
    const parent = element.parent ? this.of(element.parent) : undefined;
    const [against, strength] = hintsOf(element, this.hints);
    const facts: ElementFacts = {
      element,
      parent,
      contexts: (parent?.contexts ?? 0) | contextsOf(element),
      against,
      for: strength,
      lowest: Math.min(parent?.lowest ?? 0, against),
      highest: Math.max(parent?.highest ?? 0, strength),
      sum: (parent?.sum ?? 0) + against + strength,
      textLength: 0,
      linkLength: 0,
      longLength: 0,
      blocks: 0,
      longBlocks: 0,
    };
    this.facts.set(element, facts);
    return facts;
  }
}

function contextsOf(element: HtmlElement): number {
  const { attributes } = element;
  let bits = BIT_OF.get(element.name) ?? 0;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true")
    bits |= BIT_OF.get("hidden") ?? 0;
  if (attributes.style && HIDDEN_STYLE.test(attributes.style)) bits |= BIT_OF.get("hidden") ?? 0;
  if (attributes.itemprop?.toLowerCase().includes("articlebody"))
    bits |= BIT_OF.get("articlebody") ?? 0;
  return bits;
}

const LONG = 90;
const MAX_LINK_SHARE = 0.35;

/** Whether a block is long enough, and link-free enough, to be a paragraph on its looks alone. */
export function isLong(block: TextBlock): boolean {
  return weightOf(block.text) >= LONG && block.linkLength < block.text.length * MAX_LINK_SHARE;
}

const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/gu;

/** A text's length in Latin letters: a Chinese, Japanese, Korean or Thai character says as much as two and a half. */
export function weightOf(text: string): number {
  if (!NOT_LATIN.test(text)) return text.length;
  return text.length + 1.5 * (text.match(WIDE)?.length ?? 0);
}
const NOT_LATIN = /[\u0e00-\uffff]/;
