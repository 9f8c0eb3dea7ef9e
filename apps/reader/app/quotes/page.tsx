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
import { QuoteList } from "../../components/quotes/quote-list.tsx";
import { UnsureQuotes } from "../../components/quotes/unsure-quotes.tsx";
import { findEntity } from "../../lib/find-entity.ts";
import { openedLibrary } from "../../lib/library.ts";
import { quotesPage, withQuery } from "../../lib/links.ts";
import { toQuoteOptions } from "../../lib/quote-options.ts";
import { requestPath, requestPreferences } from "../../lib/request.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Quotes" };

const NAMES_OFFERED = 200;
const KINDS = [
  { value: "", label: "All" },
  { value: "direct", label: "Word for word" },
  { value: "mixed", label: "Partly word for word" },
  { value: "indirect", label: "In the reporter’s words" },
];

export default async function QuotesPage({ searchParams }: PageProps) {
  const params = singleParams(await searchParams);
  const library = await openedLibrary();
  const [by, about, names, { unsureQuotes }, path] = await Promise.all([
    findEntity(library, params.by),
    findEntity(library, params.about),
    library.entities.list({ limit: NAMES_OFFERED }),
    requestPreferences(),
    requestPath(),
  ]);
  const unknown = by.unknown ?? about.unknown;
  const { items, next } = unknown
    ? { items: [], next: undefined }
    : await library.quotes.list(
        toQuoteOptions(params, { by: by.entity, about: about.entity, unsure: unsureQuotes }),
      );
  return (
    <div className="page">
      <PageHead title="Quotes" lede="Who said what about whom, across all articles." />
      <FilterForm action={quotesPage} label="Quotes to show">
        <FilterField name="by" label="Said by" value={by.entity?.name ?? params.by} list="names" />
        <FilterField
          name="about"
          label="About"
          value={about.entity?.name ?? params.about}
          list="names"
        />
        <FilterChoice name="kind" label="Kind" value={params.kind} choices={KINDS} />
        <FilterDate name="from" label="From" value={params.from} />
        <FilterDate name="to" label="Before" value={params.to} />
        <NameSuggestions id="names" entities={names.items} />
      </FilterForm>
      {items.length > 0 ? (
        <QuoteList quotes={items} />
      ) : (
        <p className="empty list-empty">
          {unknown ? `No article names anybody called “${unknown}”.` : "No such quotes."}
        </p>
      )}
      <UnsureQuotes unsure={unsureQuotes} path={path} />
      {next && <NextPage href={withQuery(quotesPage, { ...params, after: next })} />}
    </div>
  );
}
