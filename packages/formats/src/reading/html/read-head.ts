import { foldSpace } from "./find-text-blocks.ts";
import { type JsonObject, readJsonLd } from "./json-ld.ts";
import type { HtmlElement } from "./parse-tree.ts";

/** What a page says about itself in its markup, before anything is made of it. */
export type PageHead = {
  /** The document's title element. */
  readonly documentTitle: string | undefined;
  /** Contents of meta elements by name, property or itemprop, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** The JSON-LD object that describes the article, and all others. */
  readonly jsonLd: readonly JsonObject[];
};

/** Read the head of a page, and what its body holds of the same kind. */
export function readHead(root: HtmlElement): PageHead {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  let documentTitle: string | undefined;
  let canonical: string | undefined;
  let base: string | undefined;
  let language: string | undefined;
  visit(root, (element) => {
    const { name, attributes } = element;
    if (name === "meta") addMeta(metas, attributes);
    else if (name === "title") documentTitle ??= nonEmpty(textOf(element));
    else if (name === "script") scripts.push(element.children.join(""));
    else if (name === "base") base ??= nonEmpty(attributes.href);
    else if (name === "html") language ??= nonEmpty(attributes.lang ?? attributes["xml:lang"]);
    else if (name === "link" && attributes.rel?.toLowerCase() === "canonical") {
      canonical ??= nonEmpty(attributes.href);
    }
  });
  const jsonLd = scripts.flatMap(readJsonLd);
  return { documentTitle, metas, canonical, base, language, jsonLd };
}

/** The first content of the first of these metas that a page has. */
export function metaOf(head: PageHead, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** Call a function for every element, in document order. */
export function visit(element: HtmlElement, call: (element: HtmlElement) => void): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    call(child);
    visit(child, call);
  }
}

/** The text inside an element, white space folded; it is cut off somewhere after `most` characters. */
export function textOf(element: HtmlElement, most = Number.POSITIVE_INFINITY): string {
  let text = "";
  const gather = (node: HtmlElement): void => {
    if (node.name === "script" || node.name === "noscript") return;
    for (const child of node.children) {
      if (text.length > 2 * most) return;
      if (typeof child === "string") text += /\S/.test(child) ? apart(text, child) : " ";
      else gather(child);
    }
    if (node.name !== "span" && node.name !== "a" && node.name !== "b") text += " ";
  };
  gather(element);
  return foldSpace(text);
}

/** Digits of two elements are never one number. */
function apart(before: string, text: string): string {
  return /\d$/.test(before) && /^\d/.test(text) ? ` ${text}` : text;
}

function addMeta(metas: Map<string, string[]>, attributes: HtmlElement["attributes"]): void {
  const content = nonEmpty(attributes.content);
  if (!content) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes[key]?.trim().toLowerCase();
    if (!name) continue;
    const values = metas.get(name);
    if (values) values.push(content);
    else metas.set(name, [content]);
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return foldSpace(text ?? "") || undefined;
}
