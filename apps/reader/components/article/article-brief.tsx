import { contains, type ParsedArticle, sentenceWords } from "@nutgraf/core";
import { spanHash } from "../../lib/links.ts";

/** The sentences to read if only three may be read; each leads to its place. The headline is read already. */
export function ArticleBrief({ article, sentences, brief }: ParsedArticle) {
  const headline = article.blocks.find(({ kind }) => kind === "headline")?.span;
  const chosen = brief
    .flatMap((index) => sentences[index] ?? [])
    .filter(({ span }) => !headline || !contains(headline, span));
  if (chosen.length === 0) return null;
  return (
    <section className="brief" aria-labelledby="brief-heading">
      <h2 id="brief-heading">In brief</h2>
      <ol>
        {chosen.map(({ span }) => (
          <li key={span.start}>
            <a href={spanHash(span)}>{sentenceWords(article, span)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
