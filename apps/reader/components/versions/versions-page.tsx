import type { FactDifference } from "@nutgraf/core";
import type { ArticleSummary, ArticleVersion } from "@nutgraf/library";
import { dateAndTime } from "../../lib/labels/date-and-time.ts";
import { articleLink, versionsLink } from "../../lib/links.ts";
import { PageHead } from "../page/page-head.tsx";
import { FactChangeList } from "./fact-change-list.tsx";

type VersionsPageProps = {
  readonly summary: ArticleSummary;
  readonly versions: readonly ArticleVersion[];
  readonly difference: FactDifference | undefined;
  readonly from: number;
  readonly to: number;
};

const KINDS = {
  numbers: "Numbers",
  quotes: "Quotes",
  events: "Events",
  sentences: "Sentences",
} as const satisfies Record<keyof FactDifference, string>;

/** An article's versions, and what changed in its facts from one to another. */
export function VersionsPage({ summary, versions, difference, from, to }: VersionsPageProps) {
  return (
    <div className="page">
      <PageHead title="Versions" lede={<a href={articleLink(summary.id)}>{summary.title}</a>} />
      <ol className="version-list">
        {versions.map(({ version, addedAt, wordCount }) => (
          <li key={version} aria-current={version === to ? "true" : undefined}>
            {version > 1 ? (
              <a href={versionsLink(summary.id, { from: version - 1, to: version })}>
                Version {version}
              </a>
            ) : (
              <span>Version {version}</span>
            )}{" "}
            <span className="muted">
              {dateAndTime(addedAt)}, {wordCount} words
            </span>
          </li>
        ))}
      </ol>
      {difference ? (
        <section className="page-section" aria-labelledby="difference">
          <h2 id="difference">
            What changed from version {from} to {to}
          </h2>
          {(["numbers", "quotes", "events", "sentences"] as const).map((kind) => (
            <FactChangeList title={KINDS[kind]} changes={difference[kind]} key={kind} />
          ))}
        </section>
      ) : (
        <p className="empty list-empty">There is only one version of this article.</p>
      )}
    </div>
  );
}
