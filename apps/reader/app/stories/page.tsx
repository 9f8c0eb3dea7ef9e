import type { Metadata } from "next";
import { NextPage } from "../../components/lists/next-page.tsx";
import { ViewTabs } from "../../components/lists/view-tabs.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { StoryList } from "../../components/story/story-list.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { storiesPage, withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Stories" };

export default async function StoriesPage({ searchParams }: PageProps) {
  const { order: asked, after } = singleParams(await searchParams);
  const order = asked === "largest" ? "largest" : "recent";
  const { stories } = await openedLibrary();
  const { items, next } = await stories.list({ order, ...(after && { after }) });
  return (
    <div className="front">
      <PageHead title="Stories">
        <ViewTabs
          label="Order"
          tabs={[
            { label: "Newest", href: storiesPage, isCurrent: order === "recent" },
            {
              label: "Most told",
              href: withQuery(storiesPage, { order: "largest" }),
              isCurrent: order === "largest",
            },
          ]}
        />
      </PageHead>
      {items.length > 0 ? (
        <StoryList stories={items} />
      ) : (
        <p className="empty list-empty">
          No two articles tell the same story yet. Stories form by themselves as articles come in.
        </p>
      )}
      {next && <NextPage href={withQuery(storiesPage, { order: asked, after: next })} />}
    </div>
  );
}
