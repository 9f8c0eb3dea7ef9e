import { z } from "zod";

/** Fields that many operations take. */
export const text = z.string().min(1).exactOptional();
export const instant = text.describe("ISO 8601 date, or date and time");
export const flag = z.stringbool().exactOptional();
export const page = {
  limit: z.coerce.number().int().min(1).max(500).exactOptional().describe("Default: 50"),
  after: text.describe("The `next` of the page before"),
};
