import type { ReactNode } from "react";
import type { ArticleFacts } from "../../lib/evidence/article-facts.ts";
import { HappenedList } from "./happened-list.tsx";
import { SaidList } from "./said-list.tsx";
import { WhenList } from "./when-list.tsx";
import { WhereList } from "./where-list.tsx";
import { WhoList } from "./who-list.tsx";

/** Who, Said, Happened, When, Where: every fact of the article, each a link to its characters. */
export function FactPanel({ facts }: { readonly facts: ArticleFacts }) {
  const sections = [
    { id: "who", title: "Who", count: facts.who.length, list: <WhoList facts={facts} /> },
    { id: "said", title: "Said", count: facts.said.length, list: <SaidList facts={facts} /> },
    {
      id: "happened",
      title: "Happened",
      count: facts.happened.length,
      list: <HappenedList facts={facts} />,
    },
    { id: "when", title: "When", count: facts.when.length, list: <WhenList facts={facts} /> },
    { id: "where", title: "Where", count: facts.where.length, list: <WhereList facts={facts} /> },
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
      {sections.map(({ id, title, count, list }) => (
        <FactSection id={id} title={title} empty={count === 0} key={id}>
          {list}
        </FactSection>
      ))}
    </aside>
  );
}

type FactSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly empty: boolean;
  readonly children: ReactNode;
};

function FactSection({ id, title, empty, children }: FactSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="fact-section">
      <h2 id={`${id}-heading`}>{title}</h2>
      {empty ? <p className="empty">Nothing found in the text.</p> : children}
    </section>
  );
}
