import type { ParsedArticle } from "@nutgraf/core";
import { listFacts, questions } from "../facts/list-facts.ts";
import { safeText } from "./safe-text.ts";

/** The facts of an article as plain text: the brief, then who, said, happened, when and where. */
export function factsText(parsed: ParsedArticle): string {
  const facts = listFacts(parsed);
  const brief = parsed.brief.flatMap((index) => {
    const span = parsed.sentences[index]?.span;
    return span ? [parsed.article.text.slice(span.start, span.end).replace(/\s+/g, " ")] : [];
  });
  const sections = [
    { title: "Brief", lines: brief },
    ...questions.map((title) => ({
      title,
      lines: facts[title].flatMap(({ label, detail, why = [] }) => [
        `${label}  (${detail})`,
        ...why.map((reason) => `    because ${reason}`),
      ]),
    })),
  ];
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `${title}\n${lines.map((line) => `  ${safeText(line)}\n`).join("")}`)
    .join("\n");
}
