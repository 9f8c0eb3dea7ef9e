import type { Library } from "@nutgraf/library";
import type { Edits } from "./source.ts";

/** What a reader may change in the library, each change with the way back. */
export const libraryEdits = (library: Library): Edits => {
  const { reading, annotations, corrections, searches, entities, feeds } = library;
  return {
    markRead: async (id, isRead) => {
      await reading.markRead([id], isRead);
      return {
        label: isRead ? "Marked read" : "Marked unread",
        undo: () => reading.markRead([id], !isRead),
      };
    },
    star: async (id, isStarred) => {
      await reading.star([id], isStarred);
      return {
        label: isStarred ? "Starred" : "Star taken away",
        undo: () => reading.star([id], !isStarred),
      };
    },
    tag: async (id, tags, before) => {
      await reading.setTags(id, tags);
      return {
        label: tags.length > 0 ? `Tagged ${tags.join(", ")}` : "Tags taken away",
        undo: () => reading.setTags(id, before),
      };
    },
    note: async (articleId, span, note) => {
      const { id } = await annotations.add({ articleId, span, note });
      return { label: "Noted", undo: () => annotations.remove(id) };
    },
    correct: async (request) => {
      const { id, label } = await corrections.make(request);
      return { label, undo: () => corrections.undo(id) };
    },
    saveSearch: async (name, query) => {
      const { id } = await searches.save({ name, query });
      return { label: `Saved the search ${name}`, undo: () => searches.removeSaved(id) };
    },
    refreshFeeds: async (onLook) => {
      let count = 0;
      const looks = await feeds.refresh(undefined, { onLook: () => onLook(++count) });
      const added = looks.reduce((sum, look) => sum + look.added, 0);
      const failed = looks.filter(({ outcome }) => outcome === "failed").length;
      return [
        `${added} new in ${looks.length} feeds`,
        ...(failed > 0 ? [`${failed} failed`] : []),
      ].join(", ");
    },
    entities: async (named) => {
      const { items } = await entities.list({ named, limit: 6 });
      return items.map(({ id, name, type, articleCount }) => ({
        id,
        name,
        about: `${type}, ${articleCount === 1 ? "1 article" : `${articleCount} articles`}`,
      }));
    },
  };
};
