import {
  addPage,
  frontPage,
  graphPage,
  mapPage,
  namesPage,
  quotesPage,
  searchPage,
  storiesPage,
  timelinePage,
} from "../../lib/links.ts";
import { IfAllowed } from "../people/if-allowed.tsx";
import { SearchBox } from "../search/search-box.tsx";

// The keys after g are those of Google Reader where it had such a page.
const PAGES = [
  { href: frontPage, label: "News", keys: "g a" },
  { href: storiesPage, label: "Stories", keys: "g o" },
  { href: namesPage, label: "Names", keys: "g n" },
  { href: quotesPage, label: "Quotes", keys: "g q" },
  { href: timelinePage, label: "Timeline", keys: "g t" },
  { href: mapPage, label: "Map", keys: "g m" },
  { href: graphPage, label: "Graph", keys: "g g" },
];

/** The bar at the top of every page. */
export function SiteHeader({ path }: { readonly path: string }) {
  const [pathname] = path.split("?");
  return (
    <header className="site-header">
      <div>
        <a className="wordmark" href={frontPage}>
          Nutgraf
        </a>
        <nav className="site-nav" aria-label="Main">
          {PAGES.map(({ href, label, keys }) => (
            <a
              href={href}
              key={href}
              data-keys={keys}
              aria-current={href === pathname ? "page" : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className="site-tools">
          {pathname !== searchPage && <SearchBox />}
          <IfAllowed action="/articles">
            <a
              className="button"
              href={addPage}
              data-keys="+"
              aria-current={pathname === addPage ? "page" : undefined}
            >
              Add
            </a>
          </IfAllowed>
        </div>
      </div>
    </header>
  );
}
