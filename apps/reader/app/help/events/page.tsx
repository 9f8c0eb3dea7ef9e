import type { Metadata } from "next";
import { EventTypeTable } from "../../../components/events/event-type-table.tsx";
import { PageHead } from "../../../components/page/page-head.tsx";
import { corePackage } from "../../../lib/packages.ts";

export const metadata: Metadata = { title: "Kinds of events" };

export default async function EventTypesPage() {
  const { listEventTypes } = await corePackage();
  const types = listEventTypes();
  return (
    <div className="page">
      <PageHead
        title="Kinds of events"
        lede="The codes are those of PLOVER, for what political actors do to each other, and of ACE 2005 for the rest of the news."
      />
      <EventTypeTable types={types} />
    </div>
  );
}
