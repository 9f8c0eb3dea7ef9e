import type { Feed, SavedSearchCount, TagCount } from "@nutgraf/library";
import type { ReactNode } from "react";
import { addPage, feedsPage, frontLink, searchLink, searchPage } from "../../lib/links.ts";

type FrontAsideProps = {
  readonly searches: readonly SavedSearchCount[];
  readonly feeds: readonly Feed[];
  readonly tags: readonly TagCount[];
};

/** Ways into the library: kept searches, feeds and tags, with what is unread. */
export function FrontAside({ searches, feeds, tags }: FrontAsideProps) {
  const kept = searches.filter(({ hides }) => !hides);
  return (
    <aside className="front-aside" aria-label="Collections">
      <AsideList
        title="Kept searches"
        href={searchPage}
        hint="Search, and keep what you look for often."
      >
        {kept.map(({ id, name, query, unreadCount }) => (
          <AsideLink href={searchLink(query)} label={name} count={unreadCount} key={id} />
        ))}
      </AsideList>
      <AsideList title="Feeds" href={feedsPage} hint="Follow feeds, or bring an OPML list.">
        {feeds.map(({ id, title, unreadCount }) => (
          <AsideLink href={frontLink({ feed: id })} label={title} count={unreadCount} key={id} />
        ))}
      </AsideList>
      {tags.length > 0 && (
        <AsideList title="Tags" href={addPage} hint="">
          {tags.map(({ tag, count }) => (
            <AsideLink href={frontLink({ tag })} label={tag} count={count} key={tag} />
          ))}
        </AsideList>
      )}
    </aside>
  );
}

type AsideListProps = {
  readonly title: string;
  readonly href: string;
  /** What to say when there is nothing. */
  readonly hint: string;
  readonly children: readonly ReactNode[];
};

function AsideList({ title, href, hint, children }: AsideListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children.length > 0 ? (
        <ul>{children}</ul>
      ) : (
        <p className="muted">
          <a href={href}>{hint}</a>
        </p>
      )}
    </section>
  );
}

type AsideLinkProps = { readonly href: string; readonly label: string; readonly count: number };

function AsideLink({ href, label, count }: AsideLinkProps) {
  return (
    <li>
      <a href={href}>{label}</a> <span className="count">{count > 0 && count}</span>
    </li>
  );
}
