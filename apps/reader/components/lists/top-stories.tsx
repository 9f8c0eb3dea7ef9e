import { shortDate } from "@nutgraf/core";
import type { StorySummary } from "@nutgraf/library";
import { storyCounts } from "../../lib/labels/story-counts.ts";
import { storiesPage, storyLink } from "../../lib/links.ts";

/** The latest stories that more than one article tells. */
export function TopStories({ stories }: { readonly stories: readonly StorySummary[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="top-stories" aria-labelledby="stories">
      <h2 id="stories">
        <a href={storiesPage}>Stories</a>
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <h3>
              <a href={storyLink(story.id)} data-item>
                {story.title}
              </a>
            </h3>
            <p className="muted">
              {storyCounts(story)} · <time dateTime={story.lastAt}>{shortDate(story.lastAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
