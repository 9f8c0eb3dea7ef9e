import { eventTypeLabel } from "@nutgraf/core";
import type { Metadata } from "next";
import { NextPage } from "../../components/lists/next-page.tsx";
import {
  FilterChoice,
  FilterDate,
  FilterField,
  FilterForm,
} from "../../components/page/filter-form.tsx";
import { NameSuggestions } from "../../components/page/name-suggestions.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { TimeBars } from "../../components/timeline/time-bars.tsx";
import { Timeline } from "../../components/timeline/timeline.tsx";
import { toEventOptions } from "../../lib/event-options.ts";
import { findEntity } from "../../lib/find-entity.ts";
import { openedLibrary } from "../../lib/library.ts";
import { timelinePage, withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";
import { busyYears, isWithin } from "../../lib/timeline/busy-years.ts";
import { groupEvents } from "../../lib/timeline/group-events.ts";
import { toTimeBars } from "../../lib/timeline/time-bars.ts";

export const metadata: Metadata = { title: "Timeline" };

const EVENTS_SHOWN = 200;
const NAMES_OFFERED = 200;

export default async function TimelinePage({ searchParams }: PageProps) {
  const params = singleParams(await searchParams);
  const library = await openedLibrary();
  const [asked, types, names] = await Promise.all([
    findEntity(library, params.entity),
    library.events.types(),
    library.entities.list({ limit: NAMES_OFFERED }),
  ]);
  const { items, next } = asked.unknown
    ? { items: [], next: undefined }
    : await library.events.list({
        ...toEventOptions(params, asked.entity),
        order: "happened",
        limit: EVENTS_SHOWN,
      });
  const isZoomed = params.from !== undefined || params.to !== undefined;
  // Opens where most events are; one of long ago would press the bars of all others together.
  const busy = isZoomed || params.all || params.after ? undefined : busyYears(items);
  const shown = busy ? items.filter((event) => isWithin(event, busy)) : items;
  const atOnce = { ...params, from: undefined, to: undefined, after: undefined, all: "1" };
  return (
    <div className="page">
      <PageHead
        title="Timeline"
        lede="What happened when, across all articles; each event once, however many report it."
      >
        {isZoomed && <a href={withQuery(timelinePage, atOnce)}>Zoom out</a>}
      </PageHead>
      <FilterForm action={timelinePage} label="Events to show">
        <FilterField
          name="entity"
          label="With"
          value={asked.entity?.name ?? params.entity}
          list="names"
        />
        <FilterChoice
          name="type"
          label="Kind"
          value={params.type}
          choices={[
            { value: "", label: "All" },
            ...types.map(({ type }) => ({ value: type, label: eventTypeLabel(type) })),
          ]}
        />
        <FilterDate name="from" label="From" value={params.from} />
        <FilterDate name="to" label="Before" value={params.to} />
        <NameSuggestions id="names" entities={names.items} />
      </FilterForm>
      <TimeBars
        bars={toTimeBars(shown)}
        linkTo={({ from, to }) =>
          withQuery(timelinePage, { ...params, from, to, after: undefined })
        }
      />
      {busy && (
        <p className="muted">
          Only the years in which most events are.{" "}
          <a href={withQuery(timelinePage, atOnce)}>Show all years</a>
        </p>
      )}
      {shown.length > 0 ? (
        <Timeline groups={groupEvents(shown)} />
      ) : (
        <p className="empty list-empty">
          {asked.unknown
            ? `No article names “${asked.unknown}”.`
            : "No such events with a date. What an article without a date tells of “Monday” stands nowhere."}
        </p>
      )}
      {next && !busy && <NextPage href={withQuery(timelinePage, { ...params, after: next })} />}
    </div>
  );
}
