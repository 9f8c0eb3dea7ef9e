import type { ArticleSummary, StorySummary } from "@nutgraf/library";
import { storyCounts } from "../../lib/labels/story-counts.ts";
import { storyLink } from "../../lib/links.ts";
import { ArticleSource } from "../page/article-source.tsx";

type OtherReportsProps = {
  readonly story: StorySummary | undefined;
  readonly copies: readonly ArticleSummary[];
};

/** Who else tells the story, and who runs the same text. */
export function OtherReports({ story, copies }: OtherReportsProps) {
  if (!story && copies.length === 0) return null;
  return (
    <section className="other-reports" aria-labelledby="other-reports">
      <h2 id="other-reports">Other reports</h2>
      {story && (
        <p>
          <a href={storyLink(story.id)}>The whole story</a>: {storyCounts(story)}
        </p>
      )}
      {copies.length > 0 && (
        <>
          <p>The same text, or nearly, is at</p>
          {copies.map((copy) => (
            <ArticleSource article={copy} isItem={false} key={copy.id} />
          ))}
        </>
      )}
    </section>
  );
}
