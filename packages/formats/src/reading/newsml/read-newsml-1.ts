import { type Article, createArticle, type WireItem } from "@nutgraf/core";
import { ImportError } from "../../import-error.ts";
import { childrenOf, findAll, getChild, lineOf } from "../../xml/xml-queries.ts";
import { toXmlTree, type XmlElement } from "../../xml/xml-tree.ts";
import { toBylineNames } from "../byline.ts";
import { toLanguage } from "../language.ts";
import { type MarkedUpText, toMarkedUpText } from "../nitf/nitf-text.ts";
import { toNitfArticle } from "../nitf/read-nitf.ts";
import type { Reading } from "../reading.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";

/**
 * Read NewsML 1.x: https://iptc.org/standards/newsml-1/.
 * @throws {ImportError} `malformed`, `refused`, `too-large`
 */
export function readNewsml1(xml: string): Omit<Reading, "format"> {
  const root = toXmlTree(xml, "newsml-1");
  if (root.name !== "NewsML")
    throw new ImportError("malformed", "newsml-1", `The root is ${root.name}; expected NewsML`);
  const items = childrenOf(root, "NewsItem");
  const original = items.length === 1 ? { format: "newsml-1", content: xml } : undefined;
  return { articles: items.flatMap((item) => toArticle(item, original)), accepted: true };
}

function toArticle(item: XmlElement, original: WireItem["original"]): Article[] {
  const lines = findAll(item, new Set(["NewsLines"]))[0];
  const [nitf] = findAll(item, new Set(["nitf"]));
  const inner = nitf && toNitfArticle(nitf, undefined)[0];
  const title = lineOf(getChild(lines, "HeadLine")) ?? inner?.title;
  const body = inner ? { text: inner.text, hints: inner.wire?.hints ?? [] } : bodyOf(item);
  const text = body?.text || title;
  if (!text) return [];
  const management = getChild(item, "NewsManagement");
  const created = toTimestamp(lineOf(getChild(management, "FirstCreated")));
  const revised = toTimestamp(lineOf(getChild(management, "ThisRevisionCreated")));
  const language = findAll(item, new Set(["Language"]))[0]?.attributes.FormalName;
  const agency = lineOf(getChild(lines, "CreditLine"));
  return [
    createArticle(
      text,
      withoutAbsent({
        title,
        language: toLanguage(language ?? item.attributes["xml:lang"] ?? inner?.language),
        publishedAt: created ?? revised ?? inner?.publishedAt,
        modifiedAt: revised === (created ?? revised) ? undefined : revised,
        byline: toBylineNames(lineOf(getChild(lines, "ByLine"))) ?? inner?.byline,
        source: agency ? { agency } : undefined,
        wire: toWire(item, lines, body, original),
      }),
    ),
  ];
}

/** The longest text among the parts of the item. */
function bodyOf(item: XmlElement): MarkedUpText | undefined {
  const bodies = findAll(item, new Set(["DataContent"])).map((content) => {
    const [html] = findAll(content, new Set(["body"]));
    return toMarkedUpText(html ?? content);
  });
  return bodies.toSorted((a, b) => b.text.length - a.text.length)[0];
}

const STATUSES: Readonly<Record<string, WireItem["status"]>> = {
  Usable: "usable",
  Embargoed: "withheld",
  Withheld: "withheld",
  Canceled: "canceled",
};

function toWire(
  item: XmlElement,
  lines: XmlElement | undefined,
  body: MarkedUpText | undefined,
  original: WireItem["original"],
): WireItem {
  const identifier = getChild(item, "Identification", "NewsIdentifier");
  const management = getChild(item, "NewsManagement");
  const codes = findAll(item, new Set(["SubjectCode"])).flatMap((code) => childrenOf(code));
  const urgency = Number(getChild(management, "Urgency")?.attributes.FormalName);
  const notes = childrenOf(management, "Instruction").flatMap(
    (note) => lineOf(note) ?? note.attributes.FormalName ?? [],
  );
  const notice = lineOf(getChild(lines, "CopyrightLine"));
  const subjects = codes.flatMap(({ attributes }) => {
    const uri = attributes.FormalName;
    return uri ? [{ uri: `http://cv.iptc.org/newscodes/subjectcode/${uri}` }] : [];
  });
  return withoutAbsent({
    uri: lineOf(getChild(identifier, "PublicIdentifier")),
    version: lineOf(getChild(identifier, "RevisionId")),
    status: STATUSES[getChild(management, "Status")?.attributes.FormalName ?? ""],
    embargoedUntil: lineOf(getChild(management, "StatusWillChange", "DateAndTime")),
    urgency: urgency >= 1 && urgency <= 9 ? Math.round(urgency) : undefined,
    slugline: lineOf(getChild(lines, "SlugLine")),
    notes: notes.length > 0 ? notes : undefined,
    located: lineOf(getChild(lines, "DateLine")),
    rights: notice ? { notice } : undefined,
    subjects: subjects.length > 0 ? subjects : undefined,
    hints: body?.hints.length ? [...body.hints] : undefined,
    original,
  });
}
