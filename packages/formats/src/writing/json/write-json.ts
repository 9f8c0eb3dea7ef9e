import type { ParsedArticles } from "../writer.ts";

/** Everything, as one JSON array. */
export async function* writeJson(articles: ParsedArticles): AsyncGenerator<string> {
  let opening = "[\n";
  for await (const parsed of articles) {
    yield opening + JSON.stringify(parsed, null, 2);
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]\n" : "\n]\n";
}

/** Everything, a parsed article a line. */
export async function* writeJsonLines(articles: ParsedArticles): AsyncGenerator<string> {
  for await (const parsed of articles) yield `${JSON.stringify(parsed)}\n`;
}
