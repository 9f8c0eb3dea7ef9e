/** What a library did about a mishap, and whether that is as it should be. */
export type Outcome = { readonly isPassed: boolean; readonly told: string };
