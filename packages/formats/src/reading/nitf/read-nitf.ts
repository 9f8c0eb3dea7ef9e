import { type Article, createArticle, type WireHint, type WireItem } from "@nutgraf/core";
import { ImportError } from "../../import-error.ts";
import { childrenOf, findAll, getChild, lineOf } from "../../xml/xml-queries.ts";
import { toXmlTree, type XmlElement } from "../../xml/xml-tree.ts";
import { toBylineNames } from "../byline.ts";
import { toLanguage } from "../language.ts";
import type { Reading } from "../reading.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";
import { toMarkedUpText } from "./nitf-text.ts";

/**
 * Read an NITF document.
 * @throws {ImportError} `malformed`, `refused`, `too-large`
 */
export function readNitf(xml: string): Omit<Reading, "format"> {
  const root = toXmlTree(xml, "nitf");
  if (root.name !== "nitf")
    throw new ImportError("malformed", "nitf", `The root is ${root.name}; expected nitf`);
  return { articles: toNitfArticle(root, { format: "nitf", content: xml }), accepted: true };
}

/** The article of an `<nitf>`; none if it has neither a headline nor text. */
export function toNitfArticle(nitf: XmlElement, original: WireItem["original"]): Article[] {
  const head = getChild(nitf, "head");
  const bodyHead = getChild(nitf, "body", "body.head");
  const content = getChild(nitf, "body", "body.content");
  const title =
    lineOf(getChild(bodyHead, "hedline", "hl1") ?? getChild(bodyHead, "hedline")) ??
    lineOf(getChild(head, "title"));
  const parts = [getChild(bodyHead, "abstract"), content].filter((part) => part !== undefined);
  const { text, hints } = toMarkedUpText({ ...nitf, children: parts });
  if (text === "" && !title) return [];
  const docdata = getChild(head, "docdata");
  const issued =
    dateOf(docdata, "date.issue") ??
    toTimestamp(getChild(bodyHead, "dateline", "story.date")?.attributes.norm);
  return [
    createArticle(
      text || title || "",
      withoutAbsent({
        title,
        language: toLanguage(
          nitf.attributes["xml:lang"] ??
            getChild(nitf, "body")?.attributes["xml:lang"] ??
            content?.attributes["xml:lang"],
        ),
        publishedAt: issued,
        byline: bylineOf(bodyHead),
        source: sourceOf(head, bodyHead),
        image: imageOf(content),
        wire: toWire(nitf, hints, original),
      }),
    ),
  ];
}

const dateOf = (docdata: XmlElement | undefined, name: string): string | undefined =>
  toTimestamp(getChild(docdata, name)?.attributes.norm);

function bylineOf(head: XmlElement | undefined): string[] | undefined {
  const names = childrenOf(head, "byline").flatMap((byline) => {
    const people = childrenOf(byline, "person").flatMap((person) => lineOf(person) ?? []);
    if (people.length > 0) return people;
    const named = {
      ...byline,
      children: byline.children.filter((child) => typeof child === "string"),
    };
    return toBylineNames(lineOf(named)?.replace(/,$/, "")) ?? [];
  });
  return names.length > 0 ? names : undefined;
}

function sourceOf(
  head: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
): Article["source"] {
  const name = getChild(head, "pubdata")?.attributes.name;
  const agency =
    lineOf(getChild(bodyHead, "distributor")) ??
    getChild(head, "docdata", "doc.copyright")?.attributes.holder;
  return name || agency ? withoutAbsent({ name, agency }) : undefined;
}

function imageOf(content: XmlElement | undefined): Article["image"] {
  for (const media of content ? findAll(content, new Set(["media"])) : []) {
    const url = getChild(media, "media-reference")?.attributes.source;
    if (url) return withoutAbsent({ url, caption: lineOf(getChild(media, "media-caption")) });
  }
  return undefined;
}

const STATUSES: Readonly<Record<string, WireItem["status"]>> = {
  add: "usable",
  replace: "usable",
  alert: "usable",
  delete: "canceled",
};

function toWire(
  nitf: XmlElement,
  hints: readonly WireHint[],
  original: WireItem["original"],
): WireItem {
  const docdata = getChild(nitf, "head", "docdata");
  const rights = getChild(docdata, "doc.copyright")?.attributes;
  const notes = [
    ...childrenOf(docdata, "ed-msg").flatMap(({ attributes }) => attributes.info ?? []),
    ...childrenOf(docdata, "correction").flatMap(({ attributes }) => attributes.info ?? []),
    ...childrenOf(getChild(nitf, "body", "body.head"), "note").flatMap(
      (note) => lineOf(note) ?? [],
    ),
  ];
  const urgency = Number(getChild(docdata, "urgency")?.attributes["ed-urg"]);
  const keywords = childrenOf(getChild(docdata, "key-list"), "keyword").flatMap(({ attributes }) =>
    attributes.key ? [{ name: attributes.key }] : [],
  );
  return withoutAbsent({
    uri: getChild(docdata, "doc-id")?.attributes["id-string"],
    version: getChild(docdata, "du-key")?.attributes.version,
    status: STATUSES[docdata?.attributes["management-status"] ?? ""],
    embargoedUntil: dateOf(docdata, "date.release"),
    urgency: urgency >= 1 && urgency <= 9 ? Math.round(urgency) : undefined,
    slugline: getChild(docdata, "fixture")?.attributes["fix-id"],
    notes: notes.length > 0 ? notes : undefined,
    located: lineOf(getChild(nitf, "body", "body.head", "dateline", "location")),
    rights: rights ? withoutAbsent({ holder: rights.holder }) : undefined,
    subjects: keywords.length > 0 ? keywords : undefined,
    hints: hints.length > 0 ? [...hints] : undefined,
    original,
  });
}
