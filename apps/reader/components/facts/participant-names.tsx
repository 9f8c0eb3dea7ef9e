import { type Participant, sliceOf } from "@nutgraf/core";
import { Fragment } from "react";
import type { ArticleFacts } from "../../lib/evidence/article-facts.ts";
import { kindClass } from "../../lib/evidence/evidence-kind.ts";
import { spanHash } from "../../lib/links.ts";

type ParticipantNamesProps = {
  readonly participants: readonly Participant[];
  readonly facts: ArticleFacts;
};

/** Those who take part, by name where they are known, else in the article's words; each leads to the words. */
export function ParticipantNames({ participants, facts }: ParticipantNamesProps) {
  return participants.map(({ entity, span }, index) => {
    const known = entity === undefined ? undefined : facts.entityById.get(entity);
    return (
      <Fragment key={span.start}>
        {index > 0 && ", "}
        <a href={spanHash(span)} className={known && kindClass(known)}>
          {known ? known.name : sliceOf(facts.parsed.article.text, span)}
        </a>
      </Fragment>
    );
  });
}
