import type { Annotation, ArticleSummary, Job, Library, StoredArticle } from "@nutgraf/library";
import { libraryEdits } from "./library-edits.ts";
import { countRows, listRows } from "./library-lists.ts";
import type { OpenArticle, Source } from "./source.ts";

/** A source over the library: its lists, its articles and what a reader may change. */
export const librarySource = (library: Library): Source => ({
  list: (listing, place) => listRows(library, listing, place),
  count: (listing) => countRows(library, listing),
  open: (id) => openArticle(library, id),
  openStory: (id) => library.stories.get(id),
  complete: async (typed) => {
    const completions = await library.searches.complete(typed);
    // Two of one name are one to the search.
    const byQuery = new Map(completions.map((completion) => [completion.query, completion]));
    return Array.from(byQuery.values(), ({ query, label, kind }) => ({
      text: query,
      label: `${label}  ${kind}`,
    }));
  },
  renew: async (signal, onDone) => {
    const onProgress = ({ done }: Job) => onDone(done);
    return (await library.jobs.refresh({ signal, onProgress }))?.done ?? 0;
  },
  edits: libraryEdits(library),
});

async function openArticle(library: Library, id: string): Promise<OpenArticle | undefined> {
  const stored = await library.articles.get(id);
  if (!stored) return undefined;
  const { items } = await library.annotations.list({ articleId: id, limit: 500 });
  return toOpenArticle(stored, items);
}

function toOpenArticle(stored: StoredArticle, annotations: readonly Annotation[]): OpenArticle {
  const { summary, parsed, tags, entities } = stored;
  return {
    parsed: withNames(withSource(parsed, summary), entities),
    title: summary.title,
    ...(summary.url === undefined ? {} : { url: summary.url }),
    isRead: summary.isRead,
    isStarred: summary.isStarred,
    tags,
    notes: annotations.map(({ id, span, note, quote }) => ({
      id,
      ...(span ? { span } : {}),
      text: note ?? quote,
    })),
    subjects: new Map(
      Object.entries(entities).map(([local, { id: own, name }]) => [local, { id: own, name }]),
    ),
  };
}

/** The names that the library gives, which readers may have put right. */
const withNames = (
  parsed: StoredArticle["parsed"],
  given: StoredArticle["entities"],
): StoredArticle["parsed"] => ({
  ...parsed,
  entities: parsed.entities.map((entity) => ({
    ...entity,
    name: given[entity.id]?.name ?? entity.name,
  })),
});

/** A later copy may name the outlet that an earlier one left out. */
function withSource(
  parsed: StoredArticle["parsed"],
  { source }: ArticleSummary,
): StoredArticle["parsed"] {
  if (source === undefined || parsed.article.source?.name !== undefined) return parsed;
  return {
    ...parsed,
    article: { ...parsed.article, source: { ...parsed.article.source, name: source } },
  };
}
