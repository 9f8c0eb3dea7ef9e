/** Confidence below which a quote is often a piece of a sentence that nobody said: shown only on demand. */
export const likelyConfidence = 0.55;
