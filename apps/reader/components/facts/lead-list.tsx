import type { Lead } from "../../lib/evidence/fact-rows.ts";

/** Words, with commas between them; each leads to its place in the text. */
export function LeadList({ leads }: { readonly leads: readonly Lead[] }) {
  return leads.flatMap(({ words, hash, className }, index) => [
    index > 0 && ", ",
    hash === undefined ? (
      <span className={className} key={index}>
        {words}
      </span>
    ) : (
      <a href={hash} className={className} key={hash}>
        {words}
      </a>
    ),
  ]);
}
