import { Article, createArticle, ParsedArticle } from "@nutgraf/core";
import { z } from "zod";
import { answers } from "./answers.ts";
import { flag, page, text } from "./fields.ts";
import { route } from "./route.ts";

/** Articles and what a reader does with them. */
export const articleRoutes = [
  route({
    method: "GET",
    path: "/articles",
    summary: "List articles, newest first",
    query: z.object({
      ...page,
      unread: flag,
      starred: flag,
      source: text,
      tag: text,
      feed: text,
      story: text,
    }),
    answer: answers.articles,
    handle: ({ library, query }) => library.articles.list(query),
  }),
  route({
    method: "POST",
    path: "/articles",
    summary: "Add an article; the same text twice is one article",
    body: Article.partial({ id: true, language: true }),
    answer: answers.added,
    handle: ({ library, body: { text: words, id, language, ...metadata } }) =>
      library.articles.add(
        createArticle(words, { ...metadata, ...(id && { id }), ...(language && { language }) }),
      ),
  }),
  route({
    method: "GET",
    path: "/articles/{id}",
    summary: "An article with every fact and its place in the text",
    query: z.object({ version: z.coerce.number().int().positive().exactOptional() }),
    answer: ParsedArticle,
    handle: async ({ library, path, query }) =>
      (await library.articles.get(path.id ?? "", query.version))?.parsed,
  }),
  route({
    method: "PUT",
    path: "/articles/{id}/reading",
    summary: "Mark an article read or unread, star it, tag it",
    body: z.object({
      read: z.boolean().exactOptional(),
      starred: z.boolean().exactOptional(),
      tags: z.array(z.string()).exactOptional(),
    }),
    answer: answers.nothing,
    handle: async ({ library: { reading }, path, body }) => {
      const id = path.id ?? "";
      if (body.read !== undefined) await reading.markRead([id], body.read);
      if (body.starred !== undefined) await reading.star([id], body.starred);
      if (body.tags) await reading.setTags(id, body.tags);
      return {};
    },
  }),
  route({
    method: "DELETE",
    path: "/articles/{id}",
    summary: "Remove an article with its versions and facts",
    answer: answers.nothing,
    handle: async ({ library, path }) =>
      (await library.articles.remove([path.id ?? ""])) > 0 ? {} : undefined,
  }),
  route({
    method: "GET",
    path: "/search",
    summary: "Find articles by the search grammar",
    query: z.object({
      ...page,
      q: z.string().describe("Such as `by:Putin event:AGREE after:2024-06`"),
      order: z.enum(["relevance", "newest"]).exactOptional(),
    }),
    answer: answers.hits,
    handle: ({ library, query: { q, ...options } }) => library.searches.find(q, options),
  }),
];
