import type { Metadata } from "next";
import { NextPage } from "../../components/lists/next-page.tsx";
import { FacetList } from "../../components/search/facet-list.tsx";
import { SaveSearch } from "../../components/search/save-search.tsx";
import { SavedSearches } from "../../components/search/saved-searches.tsx";
import { SearchField } from "../../components/search/search-field.tsx";
import { SearchGrammar } from "../../components/search/search-grammar.tsx";
import { SearchHits } from "../../components/search/search-hits.tsx";
import { isSearchSyntaxError } from "../../lib/known-errors.ts";
import { openedLibrary } from "../../lib/library.ts";
import { searchLink } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { q } = singleParams(await searchParams);
  return { title: q ? `${q} · Search` : "Search" };
}

export default async function SearchPage({ searchParams }: PageProps) {
  const { q = "", after, order } = singleParams(await searchParams);
  const { searches } = await openedLibrary();
  if (q === "")
    return (
      <div className="page">
        <h1>Search</h1>
        <SearchField query="" />
        <SavedSearches searches={await searches.listSaved()} />
        <SearchGrammar />
      </div>
    );
  const found = await findOrProblem(q, { after, order });
  if (isSearchSyntaxError(found))
    return (
      <div className="page">
        <h1>Search</h1>
        <SearchField query={q} problem={found} />
        <SearchGrammar />
      </div>
    );
  const { facets, ...page } = found;
  return (
    <div className="page search-page">
      <h1>Search</h1>
      <SearchField query={q} />
      <div className="search-columns">
        <div>
          <p className="search-total" role="status">
            {page.total === 1 ? "1 article" : `${page.total.toLocaleString("en-GB")} articles`}
            {" · "}
            {order === "newest" ? (
              <a href={searchLink(q)}>Best first</a>
            ) : (
              <a href={searchLink(q, { order: "newest" })}>Newest first</a>
            )}
          </p>
          <SearchHits hits={page.items} />
          {page.next && <NextPage href={searchLink(q, { order, after: page.next })} />}
          <SaveSearch query={q} />
        </div>
        {facets && <FacetList query={q} facets={facets} />}
      </div>
    </div>
  );
}

type Fields = { readonly after: string | undefined; readonly order: string | undefined };

async function findOrProblem(query: string, { after, order }: Fields) {
  const { searches } = await openedLibrary();
  try {
    return await searches.find(query, {
      facets: true,
      ...(after && { after }),
      ...(order === "newest" && { order }),
    });
  } catch (error) {
    if (isSearchSyntaxError(error)) return error;
    throw error;
  }
}
