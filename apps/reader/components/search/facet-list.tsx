import { eventTypeLabel } from "@nutgraf/core";
import type { Facets, FacetValue } from "@nutgraf/library";
import { searchLink } from "../../lib/links.ts";

type FacetListProps = { readonly query: string; readonly facets: Facets };

const TITLES = {
  persons: "People",
  organisations: "Organisations",
  places: "Places",
  events: "Events",
  sources: "Sources",
  months: "Months",
  tags: "Tags",
} as const satisfies Partial<Record<keyof Facets, string>>;
const ORDER = [
  "persons",
  "organisations",
  "places",
  "events",
  "sources",
  "months",
  "tags",
] as const;
const VALUES_SHOWN = 8;

/** What the found articles have in common; each value narrows the search. */
export function FacetList({ query, facets }: FacetListProps) {
  return (
    <aside className="facets" aria-label="Narrow the search">
      {ORDER.filter((facet) => facets[facet].length > 0).map((facet) => (
        <section key={facet} aria-labelledby={`facet-${facet}`}>
          <h2 id={`facet-${facet}`}>{TITLES[facet]}</h2>
          <ul>
            {facets[facet].slice(0, VALUES_SHOWN).map((value) => (
              <FacetItem
                key={value.value}
                value={
                  facet === "events" ? { ...value, label: eventTypeLabel(value.value) } : value
                }
                query={query}
              />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

function FacetItem({ value, query }: { readonly value: FacetValue; readonly query: string }) {
  return (
    <li>
      <a href={searchLink(`${query} ${value.query}`)}>{value.label}</a>{" "}
      <span className="count">{value.count}</span>
    </li>
  );
}
