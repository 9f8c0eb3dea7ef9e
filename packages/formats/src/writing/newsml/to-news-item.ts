import type { Entity, ParsedArticle, WireItem } from "@nutgraf/core";
import { escapeXml } from "../../xml/escape-xml.ts";
import { toDateTime } from "../date-time.ts";

/** An article as a `<newsItem>` with its text as XHTML; names that were found are subjects. */
export function toNewsItem({ article, entities }: ParsedArticle): string {
  const { wire } = article;
  const guid = wire?.uri ?? article.url ?? `urn:nutgraf:article:${encodeURIComponent(article.id)}`;
  const language = escapeXml(article.language);
  const changed = toDateTime(article.modifiedAt ?? article.publishedAt) ?? "1970-01-01T00:00:00Z";
  const named = entities.filter(({ mentions }) => mentions.some(({ form }) => form === "name"));
  return [
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${escapeXml(guid)}" version="${toVersion(wire)}" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="${language}">`,
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>',
    ...rightsInfo(wire?.rights),
    "<itemMeta>",
    '<itemClass qcode="ninat:text"/>',
    `<provider><name>${escapeXml(article.source?.name ?? article.source?.agency ?? "unknown")}</name></provider>`,
    element("versionCreated", changed),
    optional("firstCreated", toDateTime(article.publishedAt)),
    optional("embargoed", toDateTime(wire?.embargoedUntil)),
    `<pubStatus qcode="stat:${wire?.status ?? "usable"}"/>`,
    ...(wire?.notes ?? []).map((note) => element("edNote", note)),
    "</itemMeta>",
    "<contentMeta>",
    optional("urgency", wire?.urgency),
    optional("contentCreated", toDateTime(article.publishedAt)),
    ...located(wire?.located ?? article.dateline?.place),
    ...(article.byline ?? []).map((name) => `<creator>${element("name", name)}</creator>`),
    ...(article.source?.agency
      ? [`<infoSource>${element("name", article.source.agency)}</infoSource>`]
      : []),
    `<language tag="${language}"/>`,
    ...(wire?.genres ?? []).map((genre) => term("genre", genre)),
    ...(wire?.subjects ?? []).map((subject) => term("subject", subject)),
    ...named.map(toSubject),
    optional("slugline", wire?.slugline),
    article.title ? `<headline xml:lang="${language}">${escapeXml(article.title)}</headline>` : "",
    ...(article.byline ? [element("by", article.byline.join(", "))] : []),
    "</contentMeta>",
    "<contentSet>",
    `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escapeXml(article.title ?? "")}</title></head><body>${toParagraphs(article.text)}</body></html></inlineXML>`,
    ...(article.image
      ? [`<remoteContent contenttype="image/jpeg" href="${escapeXml(article.image.url)}"/>`]
      : []),
    "</contentSet>",
    "</newsItem>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const element = (name: string, value: string | number): string =>
  `<${name}>${escapeXml(String(value))}</${name}>`;
const optional = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : element(name, value);

/** The standard counts versions from 1; anything else is not one. */
const toVersion = (wire: WireItem | undefined): string =>
  /^[1-9]\d*$/.test(wire?.version ?? "") ? (wire?.version ?? "1") : "1";

function rightsInfo(rights: WireItem["rights"]): string[] {
  if (!rights) return [];
  const inner = [
    rights.holder ? `<copyrightHolder>${element("name", rights.holder)}</copyrightHolder>` : "",
    optional("copyrightNotice", rights.notice),
    optional("usageTerms", rights.terms),
  ];
  return [`<rightsInfo>${inner.join("")}</rightsInfo>`];
}

const located = (place: string | undefined): string[] =>
  place === undefined ? [] : [`<located>${element("name", place)}</located>`];

function term(
  name: string,
  { name: label, uri }: { name?: string | undefined; uri?: string | undefined },
): string {
  const address =
    uri === undefined ? "" : ` ${isAddress(uri) ? "uri" : "literal"}="${escapeXml(uri)}"`;
  return `<${name}${address}>${label === undefined ? "" : element("name", label)}</${name}>`;
}

const isAddress = (uri: string): boolean => /^(?:https?|urn|tag):/.test(uri);

const NATURES: Readonly<Partial<Record<Entity["type"], string>>> = {
  person: "person",
  organisation: "organisation",
  group: "organisation",
  place: "geoArea",
  facility: "poi",
  event: "event",
  product: "object",
  work: "object",
  law: "object",
};

function toSubject({ name, type, link }: Entity): string {
  const uri = link?.wikidata ? ` uri="https://www.wikidata.org/entity/${link.wikidata}"` : "";
  const nature = NATURES[type];
  return `<subject${nature ? ` type="cpnat:${nature}"` : ""}${uri}>${element("name", name)}</subject>`;
}

const toParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeXml(paragraph.trim()).replaceAll("\n", "<br/>")}</p>`)
    .join("");
