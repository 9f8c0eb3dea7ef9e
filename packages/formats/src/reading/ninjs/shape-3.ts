import { z } from "zod";
import {
  contact,
  newsObject,
  organisation,
  pubStatus,
  related,
  rendition,
  urgency,
} from "./shape-3-parts.ts";
import { eventDetails, plannedCoverage } from "./shape-3-planning.ts";
import { geoJson, integer, listOf, named, oneOf, percent, since, text } from "./shape-parts.ts";

/** ninjs 3.0 and 3.1: https://iptc.org/standards/ninjs/. */
export function shape3(minor: number): z.ZodType {
  const fields = itemFields(minor);
  const associations = z.array(z.lazy(() => association)).optional();
  const association: z.ZodType = z.strictObject({
    ...fields,
    name: z.string(),
    rel: text,
    associations,
  });
  return z.strictObject({ ...fields, associations });
}

function itemFields(minor: number): z.ZodRawShape {
  return {
    uri: z.string(),
    type: newsObject,
    representationType: z.enum(["full", "partial"]).optional(),
    profile: text,
    version: text,
    firstCreated: text,
    versionCreated: text,
    contentCreated: text,
    embargoedUntil: text,
    pubStatus,
    urgency,
    copyrightHolder: text,
    copyrightNotice: text,
    usageTerms: text,
    edNote: text,
    language: text,
    title: text,
    by: text,
    slugline: text,
    located: text,
    descriptions: listOf(worded),
    bodies: listOf({ ...worded, charCount: integer, wordCount: integer }),
    headlines: listOf(worded),
    ...concepts,
    eventDetails,
    plannedCoverage,
    renditions: z.array(rendition).optional(),
    altIds: listOf({ role: text, value: text }),
    trustIndicators: listOf({ role: text, title: text, href: text }),
    standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
    genres: listOf(named),
    expires: text,
    rightsInfo,
    ...since(minor >= 1, { digitalSourceType: z.strictObject(named).optional() }),
  };
}

const worded = { role: text, contentType: text, value: z.string() };

const concepts = {
  people: listOf({ ...related, ...contact }),
  organisations: z.array(organisation).optional(),
  places: listOf({ ...related, ...contact, geoJSON: geoJson }),
  subjects: listOf({ ...related, creator: text, relevance: percent, confidence: percent }),
  events: listOf({ ...related, id: text }),
  objects: listOf(related),
  infoSources: listOf({ ...named, role: text, ...contact }),
};

const rightsInfo = oneOf(
  z.strictObject({ langId: text, linkedRights: text, encodedRights: text }),
  "linkedRights",
  "encodedRights",
).optional();
