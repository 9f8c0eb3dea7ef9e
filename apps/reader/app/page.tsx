import { ArticleList } from "../components/lists/article-list.tsx";
import { EmptyLibrary } from "../components/lists/empty-library.tsx";
import { FrontAside } from "../components/lists/front-aside.tsx";
import { MarkAllRead } from "../components/lists/mark-all-read.tsx";
import { NextPage } from "../components/lists/next-page.tsx";
import { SampleNotice } from "../components/lists/sample-notice.tsx";
import { TopStories } from "../components/lists/top-stories.tsx";
import { ViewTabs } from "../components/lists/view-tabs.tsx";
import { IfAllowed } from "../components/people/if-allowed.tsx";
import { frontViews, toFrontView } from "../lib/front-view.ts";
import { openedLibrary } from "../lib/library.ts";
import { frontLink } from "../lib/links.ts";
import { libraryPackage } from "../lib/packages.ts";
import { type PageProps, singleParams } from "../lib/search-params.ts";

const STORIES_SHOWN = 4;
const ARTICLES_SHOWN = 30;

export default async function FrontPage({ searchParams }: PageProps) {
  const params = singleParams(await searchParams);
  const { show, fields, options, heading, isWhole } = toFrontView(params);
  const library = await openedLibrary();
  const [{ items, next }, stories, searches, feeds, tags] = await Promise.all([
    library.articles.list({ ...options, limit: ARTICLES_SHOWN }),
    isWhole ? library.stories.list({ limit: STORIES_SHOWN }) : { items: [] },
    library.searches.listSaved(),
    library.feeds.list(),
    library.reading.listTags(),
  ]);
  if (items.length === 0 && isWhole) return <EmptyLibrary />;
  const { sampleTag } = await libraryPackage();
  const hasSamples = tags.some(({ tag }) => tag === sampleTag);
  return (
    <div className="front with-aside">
      <div>
        <div className="page-head">
          <h1>{heading}</h1>
          <ViewTabs
            label="Which articles"
            tabs={Object.entries(frontViews).map(([value, { label }]) => ({
              label,
              href: frontLink({ ...fields, show: value }),
              isCurrent: value === show,
            }))}
          />
        </div>
        {isWhole && hasSamples && (
          <IfAllowed action="/samples/remove">
            <SampleNotice />
          </IfAllowed>
        )}
        <TopStories stories={stories.items} />
        {items.length === 0 ? (
          <p className="empty list-empty">{frontViews[show].nothing}</p>
        ) : (
          <ArticleList articles={items} />
        )}
        <MarkAllRead articles={items} returnTo={frontLink({ ...fields, show })} />
        {next && <NextPage href={frontLink({ ...fields, show, after: next })} />}
      </div>
      <FrontAside searches={searches} feeds={feeds} tags={tags} />
    </div>
  );
}
