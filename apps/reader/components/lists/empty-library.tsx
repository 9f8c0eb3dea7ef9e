import { addPage, feedsPage, helpPage } from "../../lib/links.ts";
import { IfAllowed } from "../people/if-allowed.tsx";

/** The front page of a library without articles: what to do first. */
export function EmptyLibrary() {
  return (
    <div className="empty-state">
      <h1>No articles yet</h1>
      <p>
        Paste a news article or drop a text file, and read it with everybody who is in it, what they
        said, what happened, and who says so.
      </p>
      <p className="actions">
        <IfAllowed action="/articles">
          <a className="button primary" href={addPage}>
            Add an article
          </a>
          <a className="button" href={feedsPage}>
            Follow feeds
          </a>
        </IfAllowed>
        <a className="button" href={helpPage}>
          How it works
        </a>
      </p>
    </div>
  );
}
