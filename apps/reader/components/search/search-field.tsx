import type { SearchSyntaxError } from "@nutgraf/library";
import { searchPage } from "../../lib/links.ts";
import { SearchCompletion } from "./search-completion.tsx";

type SearchFieldProps = {
  readonly query: string;
  readonly problem?: SearchSyntaxError;
};

/** The field for a search in the grammar, and what is wrong with it. */
export function SearchField({ query, problem }: SearchFieldProps) {
  return (
    <search>
      <form className="search-field" action={searchPage}>
        <input
          type="search"
          name="q"
          id="query"
          aria-label="Search"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "query-problem" : undefined}
          defaultValue={query}
          autoComplete="off"
          spellCheck={false}
          data-keys="/"
        />
        <button className="button primary" type="submit">
          Search
        </button>
        <SearchCompletion field="query" />
      </form>
      {problem && (
        <p className="notice error" id="query-problem" role="alert">
          {query.slice(0, problem.position)}
          <mark>{query.slice(problem.position) || "␣"}</mark>
          <br />
          Expected {problem.expected}.
        </p>
      )}
    </search>
  );
}
