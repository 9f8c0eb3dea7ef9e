import type { Entity } from "@nutgraf/core";
import type { EntityRef } from "@nutgraf/library";
import { firstMention } from "../../lib/evidence/article-facts.ts";
import { entityLink, spanHash } from "../../lib/links.ts";
import { MentionStrip } from "./mention-strip.tsx";

type MentionCountProps = {
  readonly entity: Entity;
  /** Length of the article's text. */
  readonly length: number;
  /** The same entity across all articles. */
  readonly known: EntityRef | undefined;
};

/** How often and where an entity is mentioned; each press goes on to the next mention. */
export function MentionCount({ entity, length, known }: MentionCountProps) {
  const span = firstMention(entity);
  const count = entity.mentions.length;
  return (
    <p className="fact-foot">
      <a
        className="mention-count"
        href={span && spanHash(span)}
        data-spans={entity.mentions
          .toSorted((a, b) => a.span.start - b.span.start)
          .map(({ span: { start, end } }) => `${start}-${end}`)
          .join(" ")}
      >
        <MentionStrip entity={entity} length={length} />
        {count} {count === 1 ? "mention" : "mentions"}
      </a>
      {known && (
        <a href={entityLink(known.id)} aria-label={`all articles with ${entity.name}`}>
          all articles
        </a>
      )}
    </p>
  );
}
