import { EntityType, EventType, Quote } from "@nutgraf/core";
import type { CorrectionRequest } from "@nutgraf/library";
import { z } from "zod";

const id = z.string().trim().min(1);
const ids = z.array(id).min(1);
const name = z.string().trim().min(1).max(200);

/** Every correction that a form can ask for. */
export const Correcting = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge"), entities: ids.min(2) }),
  z.object({ kind: z.literal("split"), entity: id, articles: ids, name: name.exactOptional() }),
  z.object({ kind: z.literal("rename"), entity: id, name }),
  z.object({ kind: z.literal("retype"), entity: id, type: EntityType }),
  z.object({ kind: z.literal("reject"), entity: id, articles: ids.exactOptional() }),
  z.object({ kind: z.literal("reject-quote"), article: id, quote: id }),
  z.object({
    kind: z.literal("retype-quote"),
    article: id,
    quote: id,
    to: Quote.shape.kind,
  }),
  z.object({ kind: z.literal("reject-event"), article: id, event: id }),
  z.object({ kind: z.literal("retype-event"), article: id, event: id, to: EventType }),
  z.object({ kind: z.literal("move-article"), article: id, with: id.exactOptional() }),
]);

const LISTS: readonly string[] = ["entities", "articles"];

/** The correction that a form's fields ask for; undefined if one is missing or wrong. */
export function readCorrection(fields: URLSearchParams): CorrectionRequest | undefined {
  const request = Object.fromEntries(
    [...new Set(fields.keys())].flatMap((field) => {
      const values = fields.getAll(field).filter((value) => value.trim() !== "");
      return values.length === 0 ? [] : [[field, LISTS.includes(field) ? values : values[0]]];
    }),
  );
  const parsed = Correcting.safeParse(request);
  return parsed.success ? parsed.data : undefined;
}
