import { type ListOptions, sampleTag } from "@nutgraf/library";
import { ArticleList } from "../components/lists/article-list.tsx";
import { EmptyLibrary } from "../components/lists/empty-library.tsx";
import { NextPage } from "../components/lists/next-page.tsx";
import { SampleNotice } from "../components/lists/sample-notice.tsx";
import { ViewTabs } from "../components/lists/view-tabs.tsx";
import { openedLibrary } from "../lib/library.ts";
import { frontLink } from "../lib/links.ts";
import { type PageProps, singleParams } from "../lib/search-params.ts";

const views = { all: {}, unread: { unread: true }, starred: { starred: true } } as const;
type View = keyof typeof views;
const VIEW_LABELS = { all: "All", unread: "Unread", starred: "Starred" } as const;

export default async function FrontPage({ searchParams }: PageProps) {
  const { show, after, source, tag } = singleParams(await searchParams);
  const view: View = show === "unread" || show === "starred" ? show : "all";
  const options: ListOptions = {
    ...views[view],
    limit: 30,
    ...(after && { after }),
    ...(source && { source }),
    ...(tag && { tag }),
  };
  const library = await openedLibrary();
  const [{ items, next }, samples] = await Promise.all([
    library.articles.list(options),
    library.articles.list({ tag: sampleTag, limit: 1 }),
  ]);
  const isWhole = view === "all" && !after && !source && !tag;
  if (items.length === 0 && isWhole) return <EmptyLibrary />;
  return (
    <div className="front">
      <div className="front-head">
        <h1>{source ?? (tag ? `Tagged “${tag}”` : "Articles")}</h1>
        <ViewTabs
          label="Which articles"
          tabs={(["all", "unread", "starred"] as const).map((show) => ({
            label: VIEW_LABELS[show],
            href: frontLink({ show, source, tag }),
            isCurrent: show === view,
          }))}
        />
      </div>
      {isWhole && samples.items.length > 0 && <SampleNotice />}
      {items.length === 0 ? (
        <p className="empty list-empty">
          {view === "starred"
            ? "No starred articles. Press s on an article to star it."
            : "Nothing here that you have not read."}
        </p>
      ) : (
        <ArticleList articles={items} />
      )}
      {next && <NextPage href={frontLink({ show: view, source, tag, after: next })} />}
    </div>
  );
}
