import { EntityType, Event, Quote } from "@nutgraf/core";
import { z } from "zod";
import { answers } from "./answers.ts";
import { flag, instant, page, text } from "./fields.ts";
import { route } from "./route.ts";

/** Facts across articles. */
export const factRoutes = [
  route({
    method: "GET",
    path: "/entities",
    summary: "List people, organisations, places and other names",
    query: z.object({
      ...page,
      type: EntityType.exactOptional(),
      named: text.describe("The beginning of a name"),
      order: z.enum(["articles", "name", "recent"]).exactOptional(),
    }),
    answer: answers.entities,
    handle: ({ library, query }) => library.entities.list(query),
  }),
  route({
    method: "GET",
    path: "/entities/{id}",
    summary: "A name with its roles and those named beside it",
    answer: answers.entity,
    handle: ({ library, path }) => library.entities.get(path.id ?? ""),
  }),
  route({
    method: "GET",
    path: "/quotes",
    summary: "Who said what about whom",
    query: z.object({
      ...page,
      speaker: text.describe("Entity id"),
      about: text.describe("Entity id"),
      kind: Quote.shape.kind.exactOptional(),
      minConfidence: z.coerce
        .number()
        .min(0)
        .max(1)
        .exactOptional()
        .describe("Only those that the parser is at least so sure of"),
      from: instant,
      to: instant,
    }),
    answer: answers.quotes,
    handle: ({ library, query }) => library.quotes.list(query),
  }),
  route({
    method: "GET",
    path: "/events",
    summary: "What happened, and who says so",
    query: z.object({
      ...page,
      type: text.describe("Such as `plover:AGREE`"),
      entity: text.describe("Entity id"),
      part: z.enum(["agent", "patient", "other", "by"]).exactOptional(),
      place: text.describe("Entity id"),
      story: text,
      status: Event.shape.status.exactOptional(),
      from: instant,
      to: instant,
      order: z.enum(["happened", "reported"]).exactOptional(),
      reports: flag.describe("Every report instead of the first of each event"),
    }),
    answer: answers.events,
    handle: ({ library, query }) => library.events.list(query),
  }),
  route({
    method: "GET",
    path: "/relations",
    summary: "Who acts on whom, most often first",
    query: z.object({ limit: page.limit, entity: text, type: text, from: instant, to: instant }),
    answer: answers.relations,
    handle: ({ library, query }) => library.relations.list(query),
  }),
  route({
    method: "GET",
    path: "/places",
    summary: "Places with coordinates, one layer at a time",
    query: z.object({
      layer: z.enum(["named", "dateline", "event"]).exactOptional(),
      from: instant,
      to: instant,
    }),
    answer: answers.places,
    handle: ({ library, query }) => library.places.list(query),
  }),
  route({
    method: "GET",
    path: "/stories",
    summary: "Stories that more than one article tells",
    query: z.object({ ...page, order: z.enum(["recent", "largest"]).exactOptional() }),
    answer: answers.stories,
    handle: ({ library, query }) => library.stories.list(query),
  }),
  route({
    method: "GET",
    path: "/stories/{id}",
    summary: "A story: how it grew, and where sources differ",
    answer: answers.story,
    handle: ({ library, path }) => library.stories.get(path.id ?? ""),
  }),
];
