import { type Entity, type Quote, sliceOf } from "@nutgraf/core";
import { Fragment } from "react";
import { type ArticleFacts, speakersOf } from "../../lib/evidence/article-facts.ts";
import { kindClass } from "../../lib/evidence/evidence-kind.ts";
import { quoteFact } from "../../lib/evidence/fact-ids.ts";
import { rejectLink, spanHash } from "../../lib/links.ts";
import { Doubt } from "./doubt.tsx";
import { WhyNote } from "./why-note.tsx";

const KIND_LABELS = {
  direct: "word for word",
  indirect: "in the reporter’s words",
  mixed: "partly word for word",
} as const;

/** Who said what, in the order of the text. */
export function SaidList({ facts }: { readonly facts: ArticleFacts }) {
  return (
    <ul className="fact-list">
      {facts.said.map((quote) => (
        <SaidItem key={quote.id} quote={quote} facts={facts} />
      ))}
    </ul>
  );
}

function SaidItem({ quote, facts }: { readonly quote: Quote; readonly facts: ArticleFacts }) {
  const { text } = facts.parsed.article;
  const speakers = speakersOf(quote).flatMap((id) => facts.entityById.get(id) ?? []);
  const words = quote.content.map((span) => sliceOf(text, span)).join(" … ");
  return (
    <li className={`fact said-${quote.kind}`} id={quoteFact(quote.id)}>
      <p className="fact-head">
        <Speakers speakers={speakers} />
        <Doubt confidence={quote.confidence} />
      </p>
      <blockquote>
        <a href={spanHash(quote.content[0] ?? quote.span)}>{words}</a>
      </blockquote>
      <p className="fact-foot">
        {KIND_LABELS[quote.kind]}
        {facts.mayCorrect && (
          <a
            className="not-so"
            href={rejectLink(facts.articleId, { quote: quote.id })}
            rel="nofollow"
            aria-label={`not so: nobody said “${words}”`}
          >
            not so
          </a>
        )}
      </p>
      <WhyNote why={quote.why} />
    </li>
  );
}

function Speakers({ speakers }: { readonly speakers: readonly Entity[] }) {
  if (speakers.length === 0) return <span className="unknown">Speaker unknown</span>;
  return (
    <span>
      {speakers.map((speaker, index) => (
        <Fragment key={speaker.id}>
          {index > 0 && ", "}
          <span className={kindClass(speaker)}>{speaker.name}</span>
        </Fragment>
      ))}
    </span>
  );
}
