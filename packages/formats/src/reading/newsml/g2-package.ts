import { type Article, createArticle, type WireItem } from "@nutgraf/core";
import { findAll, getChild, lineOf } from "../../xml/xml-queries.ts";
import type { XmlElement } from "../../xml/xml-tree.ts";
import { toLanguage } from "../language.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";
import { toG2Wire } from "./g2-wire.ts";
import type { Schemes } from "./schemes.ts";

/** A package is read as the list that it is: its headline, and the titles and summaries of what it groups. */
export function toPackageArticles(
  item: XmlElement,
  schemes: Schemes,
  original: WireItem["original"],
): Article[] {
  const title =
    lineOf(getChild(item, "contentMeta", "headline")) ??
    lineOf(getChild(item, "itemMeta", "title"));
  const parts = findAll(item, new Set(["itemRef"])).flatMap((reference) => {
    const lines = [
      lineOf(getChild(reference, "title")),
      lineOf(getChild(reference, "description")),
    ];
    return lines.filter((line) => line !== undefined).join("\n") || [];
  });
  const text = parts.join("\n\n") || title;
  if (!text) return [];
  const created = toTimestamp(lineOf(getChild(item, "itemMeta", "firstCreated")));
  const modified = toTimestamp(lineOf(getChild(item, "itemMeta", "versionCreated")));
  return [
    createArticle(
      text,
      withoutAbsent({
        title,
        language: toLanguage(
          item.attributes["xml:lang"] ??
            getChild(item, "contentMeta", "headline")?.attributes["xml:lang"],
        ),
        publishedAt: created ?? modified,
        modifiedAt: created ? modified : undefined,
        wire: toG2Wire({ item, schemes, hints: [], original }),
      }),
    ),
  ];
}
