import type { PlaceLayer } from "@nutgraf/library";
import type { Metadata } from "next";
import { ViewTabs } from "../../components/lists/view-tabs.tsx";
import { PlaceList } from "../../components/map/place-list.tsx";
import { WorldMap } from "../../components/map/world-map.tsx";
import { FilterDate, FilterForm } from "../../components/page/filter-form.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { mapPage, withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Map" };

const LAYERS = ["event", "dateline", "named"] as const satisfies readonly PlaceLayer[];
const LABELS = {
  event: "Where it happened",
  dateline: "Where it was filed",
  named: "Where it speaks of",
} as const;
const LEDES = {
  event: "Places where something happened, as far as the articles say so.",
  dateline: "Places that reports were filed from, which is not where things happened.",
  named: "Every place that is named, for whatever reason.",
} as const;

export default async function MapPage({ searchParams }: PageProps) {
  const { layer: asked, from, to } = singleParams(await searchParams);
  const layer = LAYERS.find((one) => one === asked) ?? "event";
  const { places } = await openedLibrary();
  const found = await places.list({ layer, ...(from && { from }), ...(to && { to }) });
  return (
    <div className="page wide">
      <PageHead title="Map" lede={LEDES[layer]}>
        <ViewTabs
          label="Layer"
          tabs={LAYERS.map((one) => ({
            label: LABELS[one],
            href: withQuery(mapPage, { layer: one, from, to }),
            isCurrent: one === layer,
          }))}
        />
      </PageHead>
      <FilterForm action={mapPage} label="Articles to count">
        <input type="hidden" name="layer" value={layer} />
        <FilterDate name="from" label="From" value={from} />
        <FilterDate name="to" label="Before" value={to} />
      </FilterForm>
      <div className="map-view">
        <WorldMap places={found} layer={layer} />
        {found.length > 0 ? (
          <PlaceList places={found} counted={layer === "event" ? "Events" : "Articles"} />
        ) : (
          <p className="empty">No places with known coordinates in this layer.</p>
        )}
      </div>
    </div>
  );
}
