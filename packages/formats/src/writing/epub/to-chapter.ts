import type { Block, ParsedArticle } from "@nutgraf/core";
import { escapeXml } from "../../xml/escape-xml.ts";
import { type FactLookup, lookUpFacts, toList } from "../fact-lookup.ts";

/** What a page of a book leaves out: lines for editors, and what the page around it says once more. */
const LEFT_OUT = new Set<Block["kind"]>([
  "headline",
  "byline",
  "slug",
  "embargo",
  "signoff",
  "boilerplate",
]);

/** A chapter of a book: the article, and who said what in it. */
export function toChapter(parsed: ParsedArticle, title: string): string {
  const { article } = parsed;
  const facts = lookUpFacts(parsed);
  const language = escapeXml(article.language);
  const about = [
    article.byline?.join(", "),
    article.source?.name ?? article.source?.agency,
    article.publishedAt?.slice(0, 10),
  ].filter((part) => part !== undefined && part !== "");
  const body = [
    `<h1>${escapeXml(title)}</h1>`,
    ...(about.length > 0 ? [`<p class="about">${escapeXml(about.join(" · "))}</p>`] : []),
    ...article.blocks
      .filter(({ kind }) => !LEFT_OUT.has(kind))
      .map((block) => toElement(block, facts)),
    ...toSayings(parsed, facts),
    ...(article.url && /^https?:/.test(article.url)
      ? [`<p class="about"><a href="${escapeXml(article.url)}">${escapeXml(article.url)}</a></p>`]
      : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body.join("\n")}
</body>
</html>
`;
}

function toElement(block: Block, facts: FactLookup): string {
  const text = escapeXml(block.text ?? facts.line(block.span));
  if (block.kind === "crosshead") return `<h2>${text}</h2>`;
  return block.kind === "paragraph" || block.kind === "list-item"
    ? `<p>${text}</p>`
    : `<p class="about">${text}</p>`;
}

function toSayings({ quotes }: ParsedArticle, facts: FactLookup): string[] {
  const sayings = quotes.flatMap((quote) => {
    const speakers = toList(quote.speaker).flatMap((id) => facts.entity(id)?.name ?? []);
    const words = escapeXml(quote.content.map(facts.line).join(" … "));
    return speakers.length > 0
      ? [`<p><b>${escapeXml(speakers.join(", "))}</b></p><blockquote><p>${words}</p></blockquote>`]
      : [];
  });
  return sayings.length > 0 ? [`<aside><h2>Who said what</h2>\n${sayings.join("\n")}</aside>`] : [];
}
