import type { Span } from "@nutgraf/core";

/** Every address of the reader is made here. */
export const frontPage = "/";
export const storiesPage = "/stories";
export const namesPage = "/names";
export const quotesPage = "/quotes";
export const timelinePage = "/timeline";
export const mapPage = "/map";
export const graphPage = "/graph";
export const searchPage = "/search";
export const addPage = "/add";
export const feedsPage = "/feeds";
export const highlightsPage = "/highlights";
export const correctionsPage = "/corrections";
export const exportPage = "/export";
export const settingsPage = "/settings";
export const peoplePage = "/people";
export const helpPage = "/help";
export const eventTypesPage = "/help/events";
export const apiPage = "/api";

type QueryFields = Readonly<Record<string, string | undefined>>;

/** A path with a query of the fields that have a value. */
export function withQuery(path: string, fields: QueryFields): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The front page, narrowed down. */
export const frontLink = ({ show, ...fields }: QueryFields): string =>
  withQuery(frontPage, { show: show === "all" ? undefined : show, ...fields });

/** What a search finds. */
export const searchLink = (query: string, fields: QueryFields = {}): string =>
  withQuery(searchPage, { q: query, ...fields });

/** The page of one article, at a span of it when one is given. */
export const articleLink = (id: string, span?: Span): string =>
  `/article/${encodeURIComponent(id)}${span ? spanHash(span) : ""}`;

/** The versions of an article, and what changed between two of them. */
export const versionsLink = (
  id: string,
  { from, to }: { readonly from?: number; readonly to?: number } = {},
): string =>
  withQuery(`${articleLink(id)}/versions`, {
    from: from === undefined ? undefined : `${from}`,
    to: to === undefined ? undefined : `${to}`,
  });

const PROBLEMS_TOLD = 40;

/** The page "Add" with what went wrong, a line each, and where the rest is. */
export function addProblemsLink(problems: readonly string[], rest?: string): string {
  const query = new URLSearchParams(
    problems.slice(0, PROBLEMS_TOLD).map((one) => ["problem", one]),
  );
  if (problems.length > PROBLEMS_TOLD) query.set("more", `${problems.length - PROBLEMS_TOLD}`);
  if (rest) query.set("rest", rest);
  return `${addPage}?${query}`;
}

/** The page of a person, an organisation or another name across all articles. */
export const entityLink = (id: string, fields: QueryFields = {}): string =>
  withQuery(`/entity/${encodeURIComponent(id)}`, fields);

/** The question whether a fact of an article is to be taken away. */
export const rejectLink = (
  article: string,
  fact: { readonly quote: string } | { readonly event: string },
): string =>
  withQuery(`${correctionsPage}/preview`, {
    kind: "quote" in fact ? "reject-quote" : "reject-event",
    article,
    ...fact,
  });

/** The page of one story. */
export const storyLink = (id: string): string => `/story/${encodeURIComponent(id)}`;

/** The page of one import. */
export const jobLink = (id: string): string => `/imports/${encodeURIComponent(id)}`;

/** The page that asks who is there. */
export const signInLink = (returnTo?: string, problem?: string): string =>
  withQuery("/sign-in", { return: returnTo === "/" ? undefined : returnTo, problem });

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
