import type { Feed } from "./feeds.ts";

/** A list of feeds for other readers: http://opml.org/spec2.opml. */
export function writeOpml(feeds: readonly Feed[]): string {
  const byFolder = Map.groupBy(feeds, ({ folder }) => folder);
  const outlines = [...byFolder].flatMap(([folder, members]) => {
    const lines = members.map(outlineOf);
    if (folder === undefined) return lines.map((line) => `    ${line}`);
    const inner = lines.map((line) => `      ${line}`);
    return [`    <outline text="${escapeXml(folder)}">`, ...inner, "    </outline>"];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head><title>Nutgraf feeds</title></head>",
    "  <body>",
    ...outlines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function outlineOf({ title, url, siteUrl }: Feed): string {
  const site = siteUrl === undefined ? "" : ` htmlUrl="${escapeXml(siteUrl)}"`;
  const name = escapeXml(title);
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(url)}"${site}/>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no such characters.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
