import { toArticleFacts } from "../../lib/evidence/article-facts.ts";
import type { EvidenceKind } from "../../lib/evidence/evidence-kind.ts";
import { findMarks, type Mark } from "../../lib/evidence/find-marks.ts";
import { shownQuotes } from "../../lib/evidence/likely-quotes.ts";
import { articleLink } from "../../lib/links.ts";
import type { ArticlePageData } from "../../lib/load-article-page.ts";
import type { Preferences } from "../../lib/preferences.ts";
import { FactPanel } from "../facts/fact-panel.tsx";
import { ArticleActions } from "./article-actions.tsx";
import { ArticleBrief } from "./article-brief.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { ArticleText } from "./article-text.tsx";
import { EvidenceSwitches } from "./evidence-switches.tsx";
import { FactReading } from "./fact-reading.tsx";
import { Highlighter } from "./highlighter.tsx";
import { OtherReports } from "./other-reports.tsx";

type ArticlePageProps = {
  readonly data: ArticlePageData;
  readonly preferences: Preferences;
};

/** An article and its facts, side by side. */
export function ArticlePage({ data, preferences }: ArticlePageProps) {
  const { parsed, summary, tags } = data;
  const quotes = shownQuotes(parsed.quotes, preferences.unsureQuotes);
  const marks = findMarks({ ...parsed, quotes }, data.highlights);
  return (
    <div className="article-page evidence">
      <article>
        <ArticleHeader article={parsed.article} marks={marks} summary={summary} />
        <ArticleActions summary={summary} tags={tags} />
        <ArticleBrief {...parsed} />
        <EvidenceSwitches shown={preferences.evidence} counts={countKinds(marks)} />
        <ArticleText article={parsed.article} marks={marks} />
        <OtherReports story={data.story} copies={data.copies} />
      </article>
      <FactPanel facts={toArticleFacts({ ...data, shownQuotes: quotes })} />
      <FactReading />
      <Highlighter action={`${articleLink(summary.id)}/highlights`} />
    </div>
  );
}

function countKinds(marks: ReturnType<typeof findMarks>): Partial<Record<EvidenceKind, number>> {
  const counts: Partial<Record<EvidenceKind, number>> = {};
  for (const { value } of marks)
    if (value.fact && isKind(value.kind)) counts[value.kind] = (counts[value.kind] ?? 0) + 1;
  return counts;
}

const isKind = (kind: Mark["kind"]): kind is EvidenceKind =>
  kind !== "dateline" && kind !== "sentence" && kind !== "highlight";
