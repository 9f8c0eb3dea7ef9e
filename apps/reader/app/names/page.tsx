import { EntityType } from "@nutgraf/core";
import type { Metadata } from "next";
import { EntityTable } from "../../components/entity/entity-table.tsx";
import { NextPage } from "../../components/lists/next-page.tsx";
import { ViewTabs } from "../../components/lists/view-tabs.tsx";
import { FilterField, FilterForm } from "../../components/page/filter-form.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { entityTypeLabels } from "../../lib/labels/entity-type.ts";
import { openedLibrary } from "../../lib/library.ts";
import { namesPage, withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Names" };

const TABS = [undefined, "person", "organisation", "place", "group", "other"] as const;

export default async function NamesPage({ searchParams }: PageProps) {
  const params = singleParams(await searchParams);
  const type = EntityType.safeParse(params.type);
  const library = await openedLibrary();
  const { items, next } = await library.entities.list({
    ...(type.success && { type: type.data }),
    ...(params.named && { named: params.named }),
    ...(params.after && { after: params.after }),
  });
  return (
    <div className="page">
      <PageHead title="Names" lede="Everybody and everything that the articles name, once each.">
        <ViewTabs
          label="Kind of name"
          tabs={TABS.map((tab) => ({
            label: tab ? entityTypeLabels[tab] : "All",
            href: withQuery(namesPage, { type: tab, named: params.named }),
            isCurrent: (type.success ? type.data : undefined) === tab,
          }))}
        />
      </PageHead>
      <FilterForm action={namesPage} label="Names to show">
        <FilterField name="named" label="Name begins with" value={params.named} />
        {type.success && <input type="hidden" name="type" value={type.data} />}
      </FilterForm>
      {items.length > 0 ? (
        <EntityTable entities={items} />
      ) : (
        <p className="empty list-empty">No such names.</p>
      )}
      {next && <NextPage href={withQuery(namesPage, { ...params, after: next })} />}
    </div>
  );
}
