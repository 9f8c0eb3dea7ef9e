import { z } from "zod";
import { newsObject, organisation, pubStatus, rendition, urgency } from "./shape-3-parts.ts";
import { integer, listOf, text } from "./shape-parts.ts";

/** A date or a part of one: a year, a month, a day, or a point in time with its zone. */
const truncatedDate = z
  .string()
  .regex(
    /^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/,
  )
  .optional();

const rule = {
  frequency: z
    .enum(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"])
    .optional(),
  interval: integer,
  until: text,
  count: integer,
};

const dates = z
  .strictObject({
    startDate: text,
    endDate: text,
    expectedStartDate: truncatedDate,
    expectedEndDate: truncatedDate,
    expectedDuration: text,
    recurrence: z
      .strictObject({
        recurrenceDates: z.array(truncatedDate).optional(),
        recurrenceRules: listOf(rule),
      })
      .optional(),
  })
  .refine(
    (value) =>
      "startDate" in value !== "expectedStartDate" in value ||
      "endDate" in value !== "expectedEndDate" in value,
    "expected one start, or one end, and not both the real and the expected one",
  )
  .optional();

/** When an event is, and who holds it. */
export const eventDetails = z
  .strictObject({
    eventStatus: text,
    plannedCoverageStatus: text,
    dates,
    organiser: organisation.optional(),
  })
  .optional();

/** What an agency means to send. */
export const plannedCoverage = listOf({
  uri: text,
  title: text,
  pubStatus,
  type: newsObject,
  commissioned: z
    .strictObject({ by: text, on: text, references: listOf({ name: text, value: text }) })
    .optional(),
  dates,
  audiences: listOf({ audience: text, significance: integer }),
  exclAudience: z.array(z.string()).optional(),
  edNote: text,
  urgency,
  language: text,
  itemCount: z.strictObject({ rangeFrom: integer, rangeTo: integer }).optional(),
  wordCount: integer,
  renditions: z.array(rendition).optional(),
});
