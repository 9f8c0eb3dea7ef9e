import { shortDate } from "@nutgraf/core";
import type { StorySummary } from "@nutgraf/library";
import { storyCounts } from "../../lib/labels/story-counts.ts";
import { storyLink } from "../../lib/links.ts";

/** Stories, each with how many outlets tell it and how many of its texts are copies. */
export function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  return (
    <ul className="article-list">
      {stories.map((story) => (
        <li className="article-item" key={story.id}>
          <p className="meta">
            <strong>{storyCounts(story)}</strong>
            {" · "}
            <time dateTime={story.lastAt}>{shortDate(story.lastAt)}</time>
          </p>
          <h2>
            <a href={storyLink(story.id)} data-item>
              {story.title}
            </a>
          </h2>
          {story.lead.brief && story.lead.brief !== story.title && (
            <p className="brief-line">{story.lead.brief}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
