import { likelyConfidence, type Quote } from "@nutgraf/core";
import type { QuoteListOptions } from "@nutgraf/library";
import type { Preferences } from "../preferences.ts";

type Unsure = Preferences["unsureQuotes"];

/** The condition on a list of quotes that keeps those which the reader wants to see. */
export const likelyOnly = (unsure: Unsure): QuoteListOptions =>
  unsure === "hidden" ? { minConfidence: likelyConfidence } : {};

/** The quotes of an article that the reader wants to see. */
export const shownQuotes = (quotes: readonly Quote[], unsure: Unsure): readonly Quote[] =>
  unsure === "hidden" ? quotes.filter(({ confidence }) => confidence >= likelyConfidence) : quotes;
