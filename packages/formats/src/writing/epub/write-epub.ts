import type { ParsedArticle } from "@nutgraf/core";
import { escapeXml } from "../../xml/escape-xml.ts";
import type { ParsedArticles } from "../writer.ts";
import { writeZip, type ZipEntry } from "../zip/write-zip.ts";
import { toChapter } from "./to-chapter.ts";

type Chapter = { readonly id: string; readonly title: string };

/** The articles as a book, a chapter each: EPUB 3.3, https://www.w3.org/TR/epub-33/. */
export async function* writeEpub(articles: ParsedArticles): AsyncGenerator<Uint8Array> {
  yield* writeZip(toFiles(articles));
}

/** The list of chapters comes last, when they are known; readers look for it by its name. */
async function* toFiles(articles: ParsedArticles): AsyncGenerator<ZipEntry> {
  yield { name: "mimetype", content: "application/epub+zip", isStored: true };
  yield { name: "META-INF/container.xml", content: CONTAINER };
  yield { name: "OEBPS/style.css", content: STYLE };
  const chapters: Chapter[] = [];
  let language = "en";
  let changedAt = "";
  for await (const parsed of articles) {
    const { article } = parsed;
    const id = `chapter-${chapters.length + 1}`;
    if (chapters.length === 0) language = article.language;
    changedAt =
      [changedAt, toInstant(article.modifiedAt ?? article.publishedAt)].toSorted().at(-1) ?? "";
    const title = titleOf(parsed);
    chapters.push({ id, title });
    yield { name: `OEBPS/${id}.xhtml`, content: toChapter(parsed, title) };
  }
  if (chapters.length === 0) throw new RangeError("There is no article; a book needs at least one");
  yield { name: "OEBPS/nav.xhtml", content: toNavigation(chapters, language) };
  yield { name: "OEBPS/toc.ncx", content: toNcx(chapters, changedAt) };
  yield { name: "OEBPS/content.opf", content: toPackage(chapters, language, changedAt) };
}

const titleOf = ({ article }: ParsedArticle): string =>
  (article.title ?? article.text.trim().split("\n")[0] ?? "").slice(0, 200) || "Untitled";

/** Seconds and Z, as the format wants it; nothing here reads a clock, so an article without a date has the earliest. */
function toInstant(timestamp: string | undefined): string {
  const at = Date.parse(timestamp ?? "");
  return new Date(Number.isNaN(at) ? 0 : at).toISOString().replace(/\.\d+/, "");
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const STYLE = `body { line-height: 1.5; margin: 0 5%; }
h1 { line-height: 1.2; }
.about { color: #555; font-size: 0.9em; }
aside { border-top: 1px solid #ccc; margin-top: 2em; font-size: 0.9em; }
blockquote { margin: 0 0 0.5em 1em; }
`;

function toNavigation(chapters: readonly Chapter[], language: string): string {
  const items = chapters.map(
    ({ id, title }) => `<li><a href="${id}.xhtml">${escapeXml(title)}</a></li>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${escapeXml(language)}" lang="${escapeXml(language)}">
<head><title>Contents</title></head>
<body><nav epub:type="toc" id="toc"><h1>Contents</h1><ol>${items.join("")}</ol></nav></body>
</html>
`;
}

const toIdentifier = (chapters: readonly Chapter[], changedAt: string): string =>
  `urn:nutgraf:book:${chapters.length}-${changedAt}`;

/** The contents once more, as readers of EPUB 2 look for them. */
function toNcx(chapters: readonly Chapter[], changedAt: string): string {
  const points = chapters.map(
    ({ id, title }, index) =>
      `<navPoint id="${id}" playOrder="${index + 1}"><navLabel><text>${escapeXml(title)}</text></navLabel><content src="${id}.xhtml"/></navPoint>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="${toIdentifier(chapters, changedAt)}"/></head>
<docTitle><text>Contents</text></docTitle>
<navMap>${points.join("")}</navMap>
</ncx>
`;
}

function toPackage(chapters: readonly Chapter[], language: string, changedAt: string): string {
  const [first] = chapters;
  const title =
    chapters.length === 1
      ? (first?.title ?? "")
      : `${first?.title ?? ""} and ${chapters.length - 1} more`;
  const items = chapters.map(
    ({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const references = chapters.map(({ id }) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${toIdentifier(chapters, changedAt)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${escapeXml(language)}</dc:language>
<meta property="dcterms:modified">${changedAt}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join("\n")}
</manifest>
<spine toc="ncx">${references.join("")}</spine>
</package>
`;
}
