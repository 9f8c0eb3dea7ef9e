import { z } from "zod";
import {
  contactInfo,
  geoJson,
  listOf,
  named,
  number,
  oneOf,
  percent,
  since,
  text,
} from "./shape-parts.ts";

/** ninjs 2.0 to 2.2: https://iptc.org/standards/ninjs/. */
export function shape2(minor: number): z.ZodType {
  const fields = itemFields(minor);
  const associations = z.array(z.lazy(() => association)).optional();
  const item: z.ZodType = z.strictObject({ ...fields, associations });
  const named: z.ZodType = z.strictObject({ ...fields, name: z.string(), associations });
  // 2.0 let an association hold anything as long as it had a name.
  const association = minor >= 1 ? named : z.union([z.looseObject({ name: z.string() }), item]);
  return item;
}

function itemFields(minor: number): Record<string, z.ZodType> {
  return {
    uri: z.string(),
    type: z
      .enum(["text", "audio", "video", "picture", "graphic", "composite", "component"])
      .optional(),
    representationtype: z.enum(["full", "partial"]).optional(),
    profile: text,
    version: text,
    firstcreated: text,
    versioncreated: text,
    contentcreated: text,
    embargoed: text,
    pubstatus: z.enum(["usable", "withheld", "canceled"]).optional(),
    urgency: number,
    copyrightholder: text,
    copyrightnotice: text,
    usageterms: text,
    ednote: text,
    language: text,
    title: text,
    by: text,
    slugline: text,
    located: text,
    ...words,
    ...concepts(minor),
    renditions: listOf(rendition),
    altids: listOf({ role: text, value: text }),
    trustindicators: listOf({ role: text, title: text, href: text }),
    standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
    genres: listOf(named),
    rightsinfo,
    ...since(minor >= 1, { expires: text }),
    ...since(minor >= 2, { digitalsourcetype: z.strictObject(named).optional() }),
  };
}

const worded = { role: text, contenttype: text, value: z.string() };
const words = {
  descriptions: listOf(worded),
  bodies: listOf({ ...worded, charcount: number, wordcount: number }),
  headlines: listOf(worded),
};

function concepts(minor: number): Record<string, z.ZodType> {
  const contact = since(minor >= 1, { contactinfo: contactInfo("postalcode") });
  const related = { ...named, rel: text };
  const symbol = {
    ticker: text,
    exchange: text,
    ...since(minor >= 1, { symboltype: text, symbol: text }),
  };
  const weights = since(minor >= 1, { creator: text, relevance: percent, confidence: percent });
  return {
    people: listOf({ ...related, ...contact }),
    organisations: listOf({ ...related, symbols: listOf(symbol), ...contact }),
    places: listOf({ ...related, ...contact, geojson: geoJson }),
    subjects: listOf({ ...related, ...weights }),
    events: listOf(related),
    objects: listOf(related),
    infosources: listOf({ ...named, role: text, ...contact }),
  };
}

const rendition = {
  name: z.string(),
  href: text,
  contenttype: text,
  title: text,
  height: number,
  width: number,
  sizeinbytes: number,
  duration: number,
  format: text,
};

const rightsinfo = oneOf(
  z.looseObject({ langid: text, linkedrights: text, encodedrights: text }),
  "linkedrights",
  "encodedrights",
).optional();
