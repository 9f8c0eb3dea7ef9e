import type { LibraryStats } from "@nutgraf/library";
import { sizeLabel } from "../../lib/labels/size-label.ts";
import { IfAllowed } from "../people/if-allowed.tsx";

type LibraryFactsProps = { readonly stats: LibraryStats; readonly location: string };

/** Where the library is and how much it holds. */
export function LibraryFacts({ stats, location }: LibraryFactsProps) {
  const facts: readonly (readonly [label: string, value: string | number])[] = [
    ["Place", location],
    ["Size", sizeLabel(stats.sizeBytes)],
    ["Articles", stats.articles],
    ["Unread", stats.unread],
    ["Names", stats.entities],
    ["Quotes", stats.quotes],
    ["Events", stats.events],
    ["Stories", stats.stories],
    ["Feeds", stats.feeds],
    ["Highlights", stats.annotations],
    ["Corrections", stats.corrections],
  ];
  return (
    <section className="page-section" aria-labelledby="library">
      <h2 id="library">The library</h2>
      <dl className="facts-table">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof value === "number" ? value.toLocaleString("en-GB") : value}</dd>
          </div>
        ))}
      </dl>
      {stats.outdated > 0 && (
        <IfAllowed action="/imports/reparse">
          <form className="actions" action="/imports/reparse" method="post">
            <button className="button" type="submit">
              Read {stats.outdated.toLocaleString("en-GB")} articles again with the newer parser
            </button>
          </form>
        </IfAllowed>
      )}
    </section>
  );
}
