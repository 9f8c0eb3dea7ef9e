import { type JsonObject, textValue } from "./json-ld.ts";
import type { HtmlElement } from "./parse-tree.ts";
import { metaOf, type PageHead, textOf, visit } from "./read-head.ts";

/** The picture that leads an article, as its page names it. */
export type LeadImage = { readonly url: string; readonly caption?: string };

const FILE = /([^/?#]+?)(?:[-_]\d+x\d+)?\.\w{3,4}(?:$|[?#/])/;
const MAX_CAPTION = 600;
/** A longer address holds the picture itself. */
const MAX_URL = 2000;

/** The lead image a page declares, with the caption under it where the page shows it in a figure. */
export function findImage(
  root: HtmlElement,
  head: PageHead,
  article: JsonObject | undefined,
): LeadImage | undefined {
  const url =
    metaOf(head, "og:image:secure_url", "og:image", "og:image:url", "twitter:image") ??
    textValue(article?.image, "url", "contentUrl", "@id");
  if (!url) return undefined;
  const file = url.length <= MAX_URL ? FILE.exec(url)?.[1] : undefined;
  const caption = file ? captionOf(root, file) : undefined;
  return { url, ...(caption && { caption }) };
}

function captionOf(root: HtmlElement, file: string): string | undefined {
  let caption: string | undefined;
  visit(root, (element) => {
    if (caption !== undefined || element.name !== "figure") return;
    let isShown = false;
    let text = "";
    visit(element, ({ name, attributes, ...inner }) => {
      if (name === "img" || name === "source") {
        isShown ||= Object.values(attributes).some((value) => value.includes(file));
      }
      if (name === "figcaption") text ||= textOf({ name, attributes, ...inner }, MAX_CAPTION);
    });
    if (isShown && text !== "" && text.length <= MAX_CAPTION) caption = text;
  });
  return caption;
}
