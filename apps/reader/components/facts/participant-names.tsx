import { type Participant, sliceOf } from "@nutgraf/core";
import type { ArticleFacts } from "../../lib/evidence/article-facts.ts";
import { spanHash } from "../../lib/links.ts";
import { EntityName } from "./entity-name.tsx";

type ParticipantNamesProps = {
  readonly participants: readonly Participant[];
  readonly facts: ArticleFacts;
};

/** Those who take part, by name where they are known, else in the article's words; each leads to the words. */
export function ParticipantNames({ participants, facts }: ParticipantNamesProps) {
  return participants.map(({ entity, span }, index) => {
    const known = entity === undefined ? undefined : facts.entityById.get(entity);
    return (
      <span key={span.start}>
        {index > 0 && ", "}
        <a href={spanHash(span)}>
          {known ? <EntityName entity={known} /> : sliceOf(facts.parsed.article.text, span)}
        </a>
      </span>
    );
  });
}
