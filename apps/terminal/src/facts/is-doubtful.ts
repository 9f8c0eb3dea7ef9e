import { likelyConfidence } from "@nutgraf/core";

/** Whether a quote is shown only to those who ask for doubtful ones. */
export const isDoubtful = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < likelyConfidence;
