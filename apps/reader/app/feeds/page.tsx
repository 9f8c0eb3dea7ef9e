import type { Metadata } from "next";
import { FeedList } from "../../components/feeds/feed-list.tsx";
import { FollowFeed } from "../../components/feeds/follow-feed.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { IfAllowed } from "../../components/people/if-allowed.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Feeds" };

export default async function FeedsPage({ searchParams }: PageProps) {
  const { problem, added } = singleParams(await searchParams);
  const { feeds } = await openedLibrary();
  const followed = await feeds.list();
  return (
    <div className="page">
      <PageHead title="Feeds" lede="RSS, Atom and JSON feeds that the library follows." />
      {problem && (
        <p className="notice error" role="alert">
          {problem}. Nothing was changed.
        </p>
      )}
      {added && (
        <p className="notice" role="status">
          {added === "0" ? "Nothing new." : `${added} new.`}
        </p>
      )}
      {followed.length > 0 ? (
        <FeedList feeds={followed} />
      ) : (
        <p className="empty list-empty">
          No feeds yet. Follow one, or bring a list from elsewhere.
        </p>
      )}
      <IfAllowed action="/feeds/add">
        <FollowFeed />
      </IfAllowed>
    </div>
  );
}
