import { createArticle, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { openLibrary } from "@nutgraf/library";
import { samples } from "@nutgraf/samples";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1990, 0, 1);

/**
 * Fill a library with many articles to measure with: the samples over and over, each copy with a date, a
 * title and a last line of its own, so that none is a copy of another.
 */
export async function makeLibrary(path: string, count: number): Promise<void> {
  const templates = samples.map(({ text, metadata }) =>
    parseArticle(createArticle(text, metadata)),
  );
  const library = await openLibrary(path);
  try {
    for (let number = 0; number < count; number++) {
      const template = templates[number % templates.length];
      if (template) await library.add(copyOf(template, number));
    }
  } finally {
    await library.close();
  }
}

function copyOf(template: ParsedArticle, number: number): ParsedArticle {
  const { url: _url, ...article } = template.article;
  return {
    ...template,
    article: {
      ...article,
      id: `copy-${number}`,
      title: `${article.title ?? "Report"}, report ${number}`,
      text: `${article.text}\n\nReport ${number}.`,
      source: { name: `Outlet ${number % 50}` },
      publishedAt: new Date(FIRST_DAY + (number * DAY_MS) / 8).toISOString(),
    },
  };
}

const [path, count] = process.argv.slice(2);
if (import.meta.main) await makeLibrary(path ?? "", Number(count));
