import type { StoryDetail } from "@nutgraf/library";
import { dayRange } from "../../lib/labels/day-range.ts";
import { storyCounts } from "../../lib/labels/story-counts.ts";
import { namedOnce } from "../../lib/named-once.ts";
import { EventList } from "../events/event-list.tsx";
import { EntityLinks } from "../page/entity-links.tsx";
import { PageSection } from "../page/page-section.tsx";
import { DisputeList } from "./dispute-list.tsx";
import { StoryGrowth } from "./story-growth.tsx";

const NAMES = 15;

/** A story: how it grew, who told it first, what sources tell differently. */
export function StoryPage({ story }: { readonly story: StoryDetail }) {
  const names = namedOnce(story.entities.map(({ entity }) => entity)).slice(0, NAMES);
  return (
    <div className="page story-page">
      <header>
        <p className="kicker">Story</p>
        <h1>{story.title}</h1>
        <p className="lede">
          {storyCounts(story)}, {dayRange(story.firstAt, story.lastAt)}
        </p>
        {names.length > 0 && (
          <p className="related">
            With <EntityLinks entities={names} />
          </p>
        )}
      </header>
      <PageSection
        id="differences"
        title="What sources tell differently"
        isEmpty={story.disputes.length === 0}
      >
        <DisputeList disputes={story.disputes} />
      </PageSection>
      <PageSection id="growth" title="How it grew" isEmpty={story.articles.length === 0}>
        <StoryGrowth articles={story.articles} />
      </PageSection>
      <PageSection
        id="events"
        title="Told by more than one article"
        isEmpty={story.events.length === 0}
      >
        <EventList events={story.events} />
      </PageSection>
    </div>
  );
}
