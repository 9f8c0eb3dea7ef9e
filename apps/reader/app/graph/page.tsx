import { eventTypeLabel } from "@nutgraf/core";
import type { Relation } from "@nutgraf/library";
import type { Metadata } from "next";
import { RelationGraph } from "../../components/graph/relation-graph.tsx";
import { RelationTable } from "../../components/graph/relation-table.tsx";
import {
  FilterChoice,
  FilterDate,
  FilterField,
  FilterForm,
} from "../../components/page/filter-form.tsx";
import { NameSuggestions } from "../../components/page/name-suggestions.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { findEntity } from "../../lib/find-entity.ts";
import { layOutGraph } from "../../lib/graph/lay-out-graph.ts";
import { isProperName } from "../../lib/is-proper-name.ts";
import { openedLibrary } from "../../lib/library.ts";
import { graphPage } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Graph" };

const RELATIONS_SHOWN = 60;
/** So many are looked at for those between names. */
const RELATIONS_READ = 600;
const NAMES_OFFERED = 200;

export default async function GraphPage({ searchParams }: PageProps) {
  const params = singleParams(await searchParams);
  const library = await openedLibrary();
  const [asked, types, names] = await Promise.all([
    findEntity(library, params.entity),
    library.events.types(),
    library.entities.list({ limit: NAMES_OFFERED }),
  ]);
  const found = asked.unknown
    ? []
    : await library.relations.list({
        limit: RELATIONS_READ,
        ...(asked.entity && { entity: asked.entity.id }),
        ...(params.type && { type: params.type }),
        ...(params.from && { from: params.from }),
        ...(params.to && { to: params.to }),
      });
  const isShown = params.show === "all" ? () => true : isBetweenNames;
  const relations = found.filter(isShown).slice(0, RELATIONS_SHOWN);
  return (
    <div className="page wide">
      <PageHead
        title="Graph"
        lede="Who acts on whom. Claims count too: open one to see who says so."
      />
      <FilterForm action={graphPage} label="Actions to show">
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
        <FilterChoice
          name="show"
          label="Between"
          value={params.show}
          choices={[
            { value: "", label: "Names" },
            { value: "all", label: "Names and descriptions" },
          ]}
        />
        <FilterDate name="from" label="From" value={params.from} />
        <FilterDate name="to" label="Before" value={params.to} />
        <NameSuggestions id="names" entities={names.items} />
      </FilterForm>
      {relations.length > 0 ? (
        <div className="graph-view">
          <RelationGraph graph={layOutGraph(relations)} />
          <RelationTable relations={relations} />
        </div>
      ) : (
        <p className="empty list-empty">
          {asked.unknown
            ? `No article names “${asked.unknown}”.`
            : "Nobody with a name acts on anybody with a name here."}
        </p>
      )}
    </div>
  );
}

const isBetweenNames = ({ agent, patient }: Relation): boolean =>
  isProperName(agent) && isProperName(patient);
