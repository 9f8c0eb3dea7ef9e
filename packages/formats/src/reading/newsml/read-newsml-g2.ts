import type { Article } from "@nutgraf/core";
import { ImportError } from "../../import-error.ts";
import { childrenOf, findAll } from "../../xml/xml-queries.ts";
import { toXmlTree, type XmlElement } from "../../xml/xml-tree.ts";
import type { Reading } from "../reading.ts";
import { toG2Article } from "./g2-article.ts";
import { toPackageArticles } from "./g2-package.ts";
import { findSchemes } from "./schemes.ts";

/** The elements of NewsML-G2 that are documents, or that are sent alone as parts of one. */
export const g2Roots: ReadonlySet<string> = new Set([
  ..."newsItem packageItem newsMessage conceptItem knowledgeItem catalogItem planningItem".split(
    " ",
  ),
  ..."contentSet contentMeta itemMeta groupSet itemSet".split(" "),
]);

/**
 * Read NewsML-G2: a news item, a package or a message of many; concepts, plans and catalogs hold no article.
 * @throws {ImportError} `malformed`, `refused`, `too-large`
 */
export function readNewsmlG2(xml: string): Omit<Reading, "format"> {
  const root = toXmlTree(xml, "newsml-g2");
  if (!g2Roots.has(root.name))
    throw new ImportError(
      "malformed",
      "newsml-g2",
      `The root is ${root.name}; expected a NewsML-G2 item or message`,
    );
  const schemes = findSchemes(root);
  const items =
    root.name === "newsMessage" || root.name === "itemSet" ? findAll(root, g2Items) : [root];
  const original = items.length === 1 ? { format: "newsml-g2", content: xml } : undefined;
  return { articles: items.flatMap((item) => toArticles(item)), accepted: true };

  function toArticles(item: XmlElement): readonly Article[] {
    if (item.name === "packageItem") return toPackageArticles(item, schemes, original);
    // A part that came alone stands for the item that it was cut from.
    const whole = item.name === "newsItem" ? item : { ...item, children: [item] };
    return item.name === "newsItem" || (childrenOf(item).length > 0 && isPart(item))
      ? toG2Article(whole, schemes, original)
      : [];
  }
}

const g2Items = new Set(["newsItem", "packageItem"]);
const isPart = ({ name }: XmlElement): boolean => name === "contentSet" || name === "contentMeta";
