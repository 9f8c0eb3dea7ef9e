import { type Article, createArticle, type WireItem } from "@nutgraf/core";
import { toBlockText } from "../../markup/block-text.ts";
import { childrenOf, findAll, getChild, lineOf } from "../../xml/xml-queries.ts";
import type { XmlElement } from "../../xml/xml-tree.ts";
import { toBylineNames } from "../byline.ts";
import { toLanguage } from "../language.ts";
import { type MarkedUpText, toMarkedUpText } from "../nitf/nitf-text.ts";
import { toNitfArticle } from "../nitf/read-nitf.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";
import { toG2Wire } from "./g2-wire.ts";
import type { Schemes } from "./schemes.ts";

/** The article of a `<newsItem>`: its text, or the caption of its picture; none if it has no words. */
export function toG2Article(
  item: XmlElement,
  schemes: Schemes,
  original: WireItem["original"],
): Article[] {
  const meta = getChild(item, "contentMeta");
  const language = getChild(meta, "language")?.attributes.tag ?? item.attributes["xml:lang"];
  const nitf = inlineNitf(item);
  const title =
    lineOf(inLanguage(childrenOf(meta, "headline"), language)) ??
    lineOf(getChild(item, "itemMeta", "title")) ??
    nitf?.title;
  const body = bodyOf(item) ?? nitfBody(nitf);
  const caption = lineOf(inLanguage(childrenOf(meta, "description"), language));
  const text = body?.text || caption || title;
  if (!text) return [];
  const publishedAt =
    toTimestamp(lineOf(getChild(item, "itemMeta", "firstCreated"))) ??
    toTimestamp(lineOf(getChild(meta, "contentCreated"))) ??
    toTimestamp(lineOf(getChild(item, "itemMeta", "versionCreated")));
  const modifiedAt = toTimestamp(lineOf(getChild(item, "itemMeta", "versionCreated")));
  return [
    createArticle(
      text,
      withoutAbsent({
        title,
        language: toLanguage(language),
        publishedAt,
        modifiedAt: modifiedAt === publishedAt ? undefined : modifiedAt,
        byline: bylineOf(meta) ?? nitf?.byline,
        source: sourceOf(item, meta),
        image: imageOf(item, caption),
        wire: toG2Wire({ item, schemes, hints: body?.hints ?? [], original }),
      }),
    ),
  ];
}

function inlineNitf(item: XmlElement): Article | undefined {
  const [nitf] = findAll(item, new Set(["nitf"]));
  return nitf && toNitfArticle(nitf, undefined)[0];
}

const nitfBody = (nitf: Article | undefined): MarkedUpText | undefined =>
  nitf && { text: nitf.text, hints: nitf.wire?.hints ?? [] };

/** The inline text of the item, unless it is NITF. */
function bodyOf(item: XmlElement): MarkedUpText | undefined {
  const content = getChild(item, "contentSet");
  const xml = childrenOf(content, "inlineXML").find((inline) => !getChild(inline, "nitf"));
  const root = xml && childrenOf(xml)[0];
  if (root?.name === "html") return toMarkedUpText(getChild(root, "body") ?? root);
  const data = getChild(content, "inlineData");
  if (!data) return undefined;
  const raw = data.children.filter((child) => typeof child === "string").join("");
  const isMarkup = /html|xml/i.test(data.attributes.contenttype ?? "");
  return { text: isMarkup ? toBlockText(raw) : raw.trim(), hints: [] };
}

/** Of the same thing said in several languages, the one that the text is in. */
function inLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): XmlElement | undefined {
  const main = language?.slice(0, 2).toLowerCase();
  return (
    elements.find(({ attributes }) => attributes["xml:lang"]?.slice(0, 2).toLowerCase() === main) ??
    elements[0]
  );
}

function bylineOf(meta: XmlElement | undefined): string[] | undefined {
  const by = childrenOf(meta, "by").flatMap((element) => toBylineNames(lineOf(element)) ?? []);
  if (by.length > 0) return by;
  const creators = childrenOf(meta, "creator").flatMap(
    (creator) => lineOf(getChild(creator, "name")) ?? [],
  );
  return creators.length > 0 ? creators : undefined;
}

function sourceOf(item: XmlElement, meta: XmlElement | undefined): Article["source"] {
  const name = lineOf(getChild(item, "itemMeta", "provider", "name"));
  const agency = lineOf(getChild(meta, "infoSource", "name"));
  return name || agency ? withoutAbsent({ name, agency }) : undefined;
}

function imageOf(item: XmlElement, caption: string | undefined): Article["image"] {
  const pictures = childrenOf(getChild(item, "contentSet"), "remoteContent").filter(
    ({ attributes }) => attributes.contenttype?.startsWith("image/") && attributes.href,
  );
  const [largest] = pictures.toSorted((a, b) => widthOf(b) - widthOf(a));
  const url = largest?.attributes.href;
  return url ? withoutAbsent({ url, caption }) : undefined;
}

const widthOf = ({ attributes }: XmlElement): number => Number(attributes.width) || 0;
