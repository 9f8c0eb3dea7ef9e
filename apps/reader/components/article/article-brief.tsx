import { type ParsedArticle, sliceOf } from "@nutgraf/core";
import { spanHash } from "../../lib/links.ts";

/** The sentences to read if only three may be read; each leads to its place. */
export function ArticleBrief({ article, sentences, brief }: ParsedArticle) {
  const chosen = brief.flatMap((index) => sentences[index] ?? []);
  if (chosen.length === 0) return null;
  return (
    <section className="brief" aria-labelledby="brief-heading">
      <h2 id="brief-heading">In brief</h2>
      <ol>
        {chosen.map(({ span }) => (
          <li key={span.start}>
            <a href={spanHash(span)}>{sliceOf(article.text, span)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
