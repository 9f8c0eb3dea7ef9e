import { searchPage } from "../../lib/links.ts";

/** The search at the top of a page. */
export function SearchBox() {
  return (
    <search className="search-box">
      <form action={searchPage}>
        <input
          type="search"
          name="q"
          aria-label="Search"
          placeholder="Search"
          autoComplete="off"
          spellCheck={false}
          data-keys="/"
        />
      </form>
    </search>
  );
}
