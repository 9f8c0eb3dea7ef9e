import { Event } from "@nutgraf/core";
import type { EntityRef, EventListOptions, EventPart } from "@nutgraf/library";
import { z } from "zod";

const Part = z.enum(["agent", "patient", "other", "by"]) satisfies z.ZodType<EventPart>;

type Fields = Readonly<Record<string, string | undefined>>;

/** What the fields of a page with events ask of the library. */
export function toEventOptions(fields: Fields, entity: EntityRef | undefined): EventListOptions {
  const part = Part.safeParse(fields.part);
  const status = Event.shape.status.safeParse(fields.status);
  return {
    ...(entity && { entity: entity.id }),
    ...(entity && part.success && { part: part.data }),
    ...(status.success && { status: status.data }),
    ...(fields.type && { type: fields.type }),
    ...(fields.from && { from: fields.from }),
    ...(fields.to && { to: fields.to }),
    ...(fields.after && { after: fields.after }),
  };
}
