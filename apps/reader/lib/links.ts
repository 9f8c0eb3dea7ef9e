import type { Span } from "@nutgraf/core";

/** Every address of the reader is made here. */
export const frontPage = "/";
export const addPage = "/add";
export const helpPage = "/help";

type QueryFields = Readonly<Record<string, string | undefined>>;

/** A path with a query of the fields that have a value. */
function withQuery(path: string, fields: QueryFields): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The front page, narrowed down. */
export const frontLink = ({ show, ...fields }: QueryFields): string =>
  withQuery(frontPage, { show: show === "all" ? undefined : show, ...fields });

/** The page of one article, at a span of it when one is given. */
export const articleLink = (id: string, span?: Span): string =>
  `/article/${encodeURIComponent(id)}${span ? spanHash(span) : ""}`;

/** The fragment that opens a place in an article's text: `#s-120-164`. */
export const spanHash = (span: Span): string => `#${spanAnchor(span)}`;

/** The element id behind `spanHash`. */
export const spanAnchor = ({ start, end }: Span): string => `s-${start}-${end}`;

const SPAN_HASH = /^#s-(?<start>\d{1,9})-(?<end>\d{1,9})$/;

/** The span that a fragment names; undefined for any other fragment. */
export function readSpanHash(hash: string): Span | undefined {
  const groups = SPAN_HASH.exec(hash)?.groups;
  if (!groups) return undefined;
  const span = { start: Number(groups.start), end: Number(groups.end) };
  return span.start < span.end ? span : undefined;
}

/**
 * The fragment after the current one among an entity's mentions, from the last on to the first.
 *
 * @param spans as `120-164`
 */
export function nextSpanHash(spans: readonly string[], current: string): string {
  const next = spans.indexOf(current.replace("#s-", "")) + 1;
  return `#s-${spans[next] ?? spans[0] ?? ""}`;
}
