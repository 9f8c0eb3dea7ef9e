import type { ReactNode } from "react";
import type { ArticleFacts } from "../../lib/evidence/article-facts.ts";
import { highlightFact } from "../../lib/evidence/fact-ids.ts";
import {
  happenedRows,
  saidRows,
  whenRows,
  whereRows,
  whoRows,
} from "../../lib/evidence/fact-rows.ts";
import { articleLink } from "../../lib/links.ts";
import { HighlightItem } from "../highlights/highlight-item.tsx";
import { UnsureQuotes } from "../quotes/unsure-quotes.tsx";
import { HappenedList } from "./happened-list.tsx";
import { SaidList } from "./said-list.tsx";
import { WhenList } from "./when-list.tsx";
import { WhereList } from "./where-list.tsx";
import { WhoList } from "./who-list.tsx";

/**
 * Who, Said, Happened, When, Where: every fact of the article, each a link to its characters. Its lists are
 * drawn from plain rows, by components that the browser knows: a page's payload names every element of
 * the others once more.
 */
export function FactPanel({ facts }: { readonly facts: ArticleFacts }) {
  const path = articleLink(facts.articleId);
  const sections = [
    { id: "who", title: "Who", count: facts.who.length, list: <WhoList rows={whoRows(facts)} /> },
    {
      id: "said",
      title: "Said",
      count: facts.said.length,
      list: <SaidList rows={saidRows(facts)} />,
      foot: facts.unsaid > 0 && (
        <UnsureQuotes unsure="hidden" hidden={facts.unsaid} path={`${path}#said`} />
      ),
    },
    {
      id: "happened",
      title: "Happened",
      count: facts.happened.length,
      list: <HappenedList rows={happenedRows(facts)} />,
    },
    {
      id: "when",
      title: "When",
      count: facts.when.length,
      list: <WhenList rows={whenRows(facts)} />,
    },
    {
      id: "where",
      title: "Where",
      count: facts.where.length,
      list: <WhereList rows={whereRows(facts)} />,
    },
  ];
  return (
    <aside className="facts" aria-label="Facts of this article">
      <nav className="facts-nav" aria-label="Facts">
        {sections.map(({ id, title, count }) => (
          <a href={`#${id}`} key={id}>
            {title} <span className="count">{count}</span>
          </a>
        ))}
      </nav>
      {sections.map(({ id, title, count, list, foot }) => (
        <FactSection id={id} title={title} empty={count === 0} foot={foot} key={id}>
          {list}
        </FactSection>
      ))}
      {facts.highlights.length > 0 && <NoteSection facts={facts} />}
      <p className="explain">
        {facts.isExplained ? (
          <a href={path}>Hide the reasons</a>
        ) : (
          <a href={`${path}?why=1`} rel="nofollow">
            Why does it say so? Show the reasons for each fact
          </a>
        )}
      </p>
    </aside>
  );
}

function NoteSection({ facts }: { readonly facts: ArticleFacts }) {
  return (
    <FactSection id="notes" title="Highlights" empty={false}>
      <ul className="fact-list">
        {facts.highlights.map((highlight) => (
          <HighlightItem
            id={highlightFact(highlight.id)}
            highlight={highlight}
            returnTo={articleLink(facts.articleId)}
            key={highlight.id}
          />
        ))}
      </ul>
    </FactSection>
  );
}

type FactSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly empty: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

function FactSection({ id, title, empty, foot, children }: FactSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="fact-section">
      <h2 id={`${id}-heading`}>{title}</h2>
      {empty ? <p className="empty">Nothing found in the text.</p> : children}
      {foot}
    </section>
  );
}
