/** A line of the answer, and whether it tells of a failure. */
export type Answer = { readonly line: string; readonly failed: boolean };
