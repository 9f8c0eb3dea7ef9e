import * as z from "zod";
import { ParsedArticle } from "./model/parsed-article.ts";

/** The JSON Schema (draft 2020-12) of a parsed article, as `schema/parsed-article.schema.json` ships it. */
export const parsedArticleSchema = (): z.core.JSONSchema.JSONSchema =>
  z.toJSONSchema(ParsedArticle, { reused: "ref" });
