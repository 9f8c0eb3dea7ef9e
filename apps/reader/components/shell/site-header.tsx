import { addPage, frontPage, helpPage } from "../../lib/links.ts";

const PAGES = [
  { href: frontPage, label: "Articles", keys: "g a" },
  { href: addPage, label: "Add", keys: "+" },
  { href: helpPage, label: "Help", keys: "?" },
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
      </div>
    </header>
  );
}
