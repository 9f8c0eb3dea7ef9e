import { writeAnnotations } from "./annotations/write-annotations.ts";
import { writeBrat } from "./brat/write-brat.ts";
import {
  writeArticlesCsv,
  writeEntitiesCsv,
  writeEventsCsv,
  writeQuotesCsv,
} from "./csv/write-csv.ts";
import { writeEpub } from "./epub/write-epub.ts";
import { writeGexf } from "./gexf/write-gexf.ts";
import { writeICalendar } from "./icalendar/write-icalendar.ts";
import { writeJson, writeJsonLines } from "./json/write-json.ts";
import { writeJsonLd } from "./json-ld/write-json-ld.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { writeNewsmlG2 } from "./newsml/write-newsml-g2.ts";
import { writeNinjs } from "./ninjs/write-ninjs.ts";
import type { Write } from "./writer.ts";

/** A format that articles with their facts are written in. */
export type ExportFormat = {
  readonly label: string;
  /** What it is for, in a few words. */
  readonly about: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: Write;
};

const csv = { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present" };

/** The formats by the names that commands and addresses call them. */
export const exportFormats = {
  jsonl: {
    label: "JSON Lines",
    about: "everything: one parsed article a line",
    extension: "jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    write: writeJsonLines,
  },
  json: {
    label: "JSON",
    about: "everything, as one list",
    extension: "json",
    mediaType: "application/json",
    write: writeJson,
  },
  markdown: {
    label: "Markdown",
    about:
      "a note for each article, with its facts and the sentences they stand on; for Obsidian and the like",
    extension: "zip",
    mediaType: "application/zip",
    write: writeMarkdown,
  },
  "csv-articles": {
    label: "CSV: articles",
    about: "a row for each article",
    ...csv,
    write: writeArticlesCsv,
  },
  "csv-entities": {
    label: "CSV: names",
    about: "a row for each person, organisation and place of an article",
    ...csv,
    write: writeEntitiesCsv,
  },
  "csv-quotes": {
    label: "CSV: quotes",
    about: "a row for each quote, with who said it",
    ...csv,
    write: writeQuotesCsv,
  },
  "csv-events": {
    label: "CSV: events",
    about: "a row for each event, with who says so",
    ...csv,
    write: writeEventsCsv,
  },
  icalendar: {
    label: "iCalendar",
    about: "the dated events, for calendars",
    extension: "ics",
    mediaType: "text/calendar; charset=utf-8",
    write: writeICalendar,
  },
  gexf: {
    label: "GEXF",
    about: "who acts on whom, for Gephi",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    write: writeGexf,
  },
  epub: {
    label: "EPUB",
    about: "the articles as a book",
    extension: "epub",
    mediaType: "application/epub+zip",
    write: writeEpub,
  },
  "json-ld": {
    label: "JSON-LD",
    about: "schema.org NewsArticles with what they are about",
    extension: "jsonld",
    mediaType: "application/ld+json",
    write: writeJsonLd,
  },
  ninjs: {
    label: "ninjs 3.1",
    about: "IPTC's JSON for newsrooms, one item a line",
    extension: "jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    write: writeNinjs,
  },
  "newsml-g2": {
    label: "NewsML-G2",
    about: "IPTC's XML for newsrooms",
    extension: "xml",
    mediaType: "application/vnd.iptc.g2.newsmessage+xml",
    write: writeNewsmlG2,
  },
  annotations: {
    label: "Web Annotations",
    about: "every fact as a W3C annotation of its text",
    extension: "jsonld",
    mediaType: "application/ld+json",
    write: writeAnnotations,
  },
  brat: {
    label: "brat",
    about: "texts with standoff annotations, for annotation tools",
    extension: "zip",
    mediaType: "application/zip",
    write: writeBrat,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** The name of a format. */
export type ExportFormatName = keyof typeof exportFormats;
