import type { SavedSearchCount } from "@nutgraf/library";
import { searchLink } from "../../lib/links.ts";

/** Kept searches and mute rules, each with a way to drop it. */
export function SavedSearches({ searches }: { readonly searches: readonly SavedSearchCount[] }) {
  if (searches.length === 0) return null;
  return (
    <section className="saved-searches" aria-labelledby="saved">
      <h2 id="saved">Kept searches</h2>
      <ul>
        {searches.map(({ id, name, query, hides, unreadCount }) => (
          <li key={id}>
            <a href={searchLink(query)}>{name}</a>{" "}
            <span className="muted">{hides ? "muted" : `${unreadCount} unread`}</span>
            <form action="/searches/remove" method="post">
              <input type="hidden" name="id" value={id} />
              <button className="quiet-button" type="submit">
                {hides ? "Unmute" : "Forget"}
                <span className="visually-hidden"> {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
