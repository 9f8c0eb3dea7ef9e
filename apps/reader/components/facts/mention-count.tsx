import type { MentionsRow } from "../../lib/evidence/fact-rows.ts";
import { stripWidth } from "../../lib/evidence/mention-strokes.ts";

type MentionCountProps = {
  /** Of whom. */
  readonly name: string;
  readonly mentions: MentionsRow;
};

/** How often and where an entity is mentioned, at a glance; each press goes on to the next mention. */
export function MentionCount({ name, mentions }: MentionCountProps) {
  const { spans, first, kind, strokes, page } = mentions;
  const count = spans.split(" ").length;
  return (
    <p className="fact-foot">
      <a className="mention-count" href={first} data-spans={spans}>
        <svg
          className={`mention-strip kind-${kind}`}
          viewBox={`0 0 ${stripWidth} 8`}
          width={stripWidth}
          height="8"
          aria-hidden="true"
        >
          <path d={strokes} />
        </svg>
        {`${count} ${count === 1 ? "mention" : "mentions"}`}
      </a>
      {page && (
        <a href={page} aria-label={`all articles with ${name}`}>
          all articles
        </a>
      )}
    </p>
  );
}
