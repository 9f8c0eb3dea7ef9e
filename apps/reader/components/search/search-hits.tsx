import type { Span } from "@nutgraf/core";
import { shortDate } from "@nutgraf/core";
import type { SearchHit } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";
import { HitText } from "./hit-text.tsx";

/** What a search found, with the words that were searched for marked. */
export function SearchHits({ hits }: { readonly hits: readonly SearchHit[] }) {
  if (hits.length === 0) return <p className="empty list-empty">No article matches.</p>;
  return (
    <ul className="article-list">
      {hits.map((hit) => (
        <li className={hit.isRead ? "article-item read" : "article-item"} key={hit.id}>
          <p className="meta">
            <strong>{hit.source ?? hit.agency ?? "Unknown source"}</strong>
            {" · "}
            <time dateTime={hit.publishedAt ?? hit.addedAt}>
              {shortDate(hit.publishedAt ?? hit.addedAt)}
            </time>
          </p>
          <h2>
            <a href={articleLink(hit.id, firstHit(hit))} data-item>
              <HitText text={hit.title} hits={hit.titleHits} />
            </a>
          </h2>
          <p className="brief-line">
            <HitText text={hit.snippet.text} hits={hit.snippet.hits} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where in the article's text the snippet's first hit stands. */
function firstHit({ snippet: { hits, start } }: SearchHit): Span | undefined {
  const [hit] = hits;
  return hit && { start: start + hit.start, end: start + hit.end };
}
