import type { StoredArticle } from "@nutgraf/library";
import { toArticleFacts } from "../../lib/evidence/article-facts.ts";
import type { EvidenceKind } from "../../lib/evidence/evidence-kind.ts";
import { findMarks, type Mark } from "../../lib/evidence/find-marks.ts";
import { FactPanel } from "../facts/fact-panel.tsx";
import { ArticleActions } from "./article-actions.tsx";
import { ArticleBrief } from "./article-brief.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { ArticleText } from "./article-text.tsx";
import { EvidenceSwitches } from "./evidence-switches.tsx";
import { FactReading } from "./fact-reading.tsx";

type ArticlePageProps = {
  readonly stored: StoredArticle;
  readonly shown: readonly EvidenceKind[];
};

/** An article and its facts, side by side. */
export function ArticlePage({ stored, shown }: ArticlePageProps) {
  const { parsed, summary } = stored;
  const marks = findMarks(parsed);
  const counts: Partial<Record<EvidenceKind, number>> = {};
  for (const { value } of marks)
    if (value.fact && isKind(value.kind)) counts[value.kind] = (counts[value.kind] ?? 0) + 1;
  return (
    <div className="article-page evidence">
      <article>
        <ArticleHeader article={parsed.article} marks={marks} />
        <ArticleBrief {...parsed} />
        <div className="article-tools">
          <EvidenceSwitches shown={shown} counts={counts} />
          <ArticleActions summary={summary} />
        </div>
        <ArticleText article={parsed.article} marks={marks} />
      </article>
      <FactPanel facts={toArticleFacts(parsed)} />
      <FactReading />
    </div>
  );
}

const isKind = (kind: Mark["kind"]): kind is EvidenceKind =>
  kind !== "dateline" && kind !== "sentence" && kind !== "highlight";
