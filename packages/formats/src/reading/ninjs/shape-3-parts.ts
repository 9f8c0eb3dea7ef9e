import { z } from "zod";
import { contactInfo, integer, listOf, named, number, text } from "./shape-parts.ts";

/** What an item is. */
export const newsObject = z
  .enum([
    "text",
    "audio",
    "video",
    "picture",
    "graphic",
    "composite",
    "component",
    "event",
    "planning",
  ])
  .optional();
export const pubStatus = z.enum(["usable", "withheld", "canceled"]).optional();
export const urgency = z.int().min(1).max(9).optional();

export const contact = { contactInfo: contactInfo("postalCode") };
export const related = { ...named, rel: text };

export const organisation = z.strictObject({
  ...related,
  symbols: listOf({ exchange: text, symbolType: text, symbol: text }),
  ...contact,
});

export const rendition = z.strictObject({
  name: z.string(),
  href: text,
  contentType: text,
  title: text,
  width: integer,
  height: integer,
  sizeInBytes: integer,
  duration: number,
  format: text,
  aspectRatio: text,
  videoCodec: text,
  frameRate: number,
  poi: z.strictObject({ x: integer, y: integer }).optional(),
  transportProtocol: text,
  scanType: z.enum(["progressive", "interlaced"]).optional(),
  bitrate: text,
});
