import { z } from "zod";
import {
  contactInfo,
  listOf,
  number,
  oneOf,
  patterned,
  percent,
  since,
  text,
} from "./shape-parts.ts";

/** ninjs 1.0 to 1.6: https://iptc.org/standards/ninjs/. Each part says since which minor version it is there. */
export function shape1(minor: number): z.ZodType {
  const fields: z.ZodRawShape = {
    uri: z.string(),
    type: z.enum(types(minor)).optional(),
    mimetype: text,
    representationtype: z.enum(["complete", "incomplete"]).optional(),
    profile: text,
    version: text,
    versioncreated: text,
    embargoed: text,
    pubstatus: z.enum(["usable", "withheld", "canceled"]).optional(),
    copyrightholder: text,
    copyrightnotice: text,
    language: text,
    byline: text,
    headline: text,
    located: text,
    ...concepts(minor),
    renditions: patterned({}, [[key(minor), rendition(minor)]]).optional(),
    ...since(minor >= 1, { usageterms: text, urgency: number }),
    ...since(minor >= 2, { firstcreated: text, ednote: text, title: text, slugline: text }),
    ...since(minor >= 2, { charcount: number, wordcount: number }),
    ...since(minor >= 3, sinceThree),
    ...since(minor >= 4, { contentcreated: text, expires: text, rightsinfo }),
    ...since(minor >= 6, { digitalsourcetype: digitalSource }),
    get associations() {
      return patterned({}, [[key(minor), z.lazy(() => item)]]).optional();
    },
  };
  const item: z.ZodType = patterned(fields, [
    [/^description_[a-zA-Z0-9_]+/, z.string()],
    [/^body_[a-zA-Z0-9_]+/, z.string()],
    ...(minor >= 3 ? ([[/^headline_[a-zA-Z0-9_]+/, z.string()]] as const) : []),
  ]);
  return item;
}

const types = (minor: number): readonly string[] => [
  ...["text", "audio", "video", "picture", "graphic", "composite"],
  ...(minor >= 2 ? ["component"] : []),
];

const key = (minor: number): RegExp => (minor >= 3 ? /^[a-zA-Z0-9_]+/ : /^[a-zA-Z0-9]+/);

const coded = { name: text, rel: text, scheme: text, code: text };

function concepts(minor: number): z.ZodRawShape {
  const contact = since(minor >= 5, { contactinfo: contactInfo("postalcode") });
  const symbol = {
    ticker: text,
    exchange: text,
    ...since(minor >= 5, { symboltype: text, symbol: text }),
  };
  const weights = since(minor >= 5, { creator: text, relevance: percent, confidence: percent });
  const place = patterned(
    { ...coded, ...contact },
    minor >= 1 ? [[/^geometry_[a-zA-Z0-9_]+/, z.record(z.string(), z.unknown())]] : [],
  );
  return {
    person: listOf({ ...coded, ...contact }),
    organisation: listOf({ ...coded, symbols: listOf(symbol), ...contact }),
    place: z.array(place).optional(),
    subject: listOf({ ...coded, ...weights }),
    event: listOf(coded),
    object: listOf(coded),
    ...since(minor >= 2, { infosource: listOf({ ...coded, ...contact }) }),
  };
}

function rendition(minor: number): z.ZodType {
  return z.strictObject({
    href: text,
    mimetype: text,
    title: text,
    height: number,
    width: number,
    sizeinbytes: number,
    ...since(minor >= 2, { duration: number, format: text }),
  });
}

const sinceThree = {
  altids: z.record(z.string(), z.unknown()).optional(),
  trustindicator: listOf({ scheme: text, code: text, title: text, href: text }),
  $standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
  genre: listOf({ name: text, scheme: text, code: text }),
};

const rightsinfo = oneOf(
  z.looseObject({ langid: text, linkedrights: text, encodedrights: text }),
  "linkedrights",
  "encodedrights",
).optional();

const digitalSource = z.strictObject({ name: text, uri: text, literal: text }).optional();
