/** Below this a quote is often a piece of a sentence that nobody said. */
const LEAST_CONFIDENCE = 0.55;

/** Whether a quote is shown only to those who ask for doubtful ones. */
export const isDoubtful = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < LEAST_CONFIDENCE;
