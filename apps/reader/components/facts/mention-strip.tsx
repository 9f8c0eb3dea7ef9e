import type { Entity } from "@nutgraf/core";
import { entityKind } from "../../lib/evidence/evidence-kind.ts";

type MentionStripProps = { readonly entity: Entity; readonly length: number };

const WIDTH = 120;

/** Where in the article an entity is mentioned, from beginning to end, at a glance. */
export function MentionStrip({ entity, length }: MentionStripProps) {
  const positions = entity.mentions.map(({ span, form }) => ({
    x: Math.round((span.start / Math.max(length, 1)) * (WIDTH - 2)) + 1,
    named: form === "name",
  }));
  return (
    <svg
      className={`mention-strip kind-${entityKind(entity.type)}`}
      viewBox={`0 0 ${WIDTH} 8`}
      width={WIDTH}
      height="8"
      aria-hidden="true"
    >
      <path d={positions.map(({ x, named }) => `M${x} ${named ? "0v8" : "2v4"}`).join("")} />
    </svg>
  );
}
