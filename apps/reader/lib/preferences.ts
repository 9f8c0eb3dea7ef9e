import { z } from "zod";
import { type EvidenceKind, evidenceKinds } from "./evidence/evidence-kind.ts";

export const themes = ["auto", "light", "dark", "sepia"] as const;
export const themeLabels = {
  auto: "As the system",
  light: "Light",
  dark: "Dark",
  sepia: "Sepia",
} as const;
export const textSizes = ["small", "medium", "large"] as const;
export const textSizeLabels = { small: "Small", medium: "Medium", large: "Large" } as const;
export const faces = ["serif", "sans"] as const;
export const faceLabels = { serif: "With serifs", sans: "Without serifs" } as const;
export const measures = ["narrow", "medium", "wide"] as const;
export const unsureQuotes = ["hidden", "shown"] as const;
export const unsureQuotesLabels = { hidden: "Hidden", shown: "Shown, marked as such" } as const;
export const measureLabels = { narrow: "Narrow", medium: "Medium", wide: "Wide" } as const;

/** What a reader chose, kept in one cookie of this browser. */
export const Preferences = z.object({
  theme: z.enum(themes).catch("auto"),
  textSize: z.enum(textSizes).catch("medium"),
  /** The letters of an article's text. */
  face: z.enum(faces).catch("serif"),
  /** How wide its column is. */
  measure: z.enum(measures).catch("medium"),
  /** Quotes that the parser is not sure of. */
  unsureQuotes: z.enum(unsureQuotes).catch("hidden"),
  /** The kinds of evidence drawn over the text. */
  evidence: z.array(z.enum(evidenceKinds)).catch(defaultEvidence),
});
export type Preferences = z.infer<typeof Preferences>;

export const preferencesCookie = "nutgraf-preferences";

/** Read the cookie; what is missing or wrong has its default. */
export function readPreferences(cookie: string | undefined): Preferences {
  const fields = new URLSearchParams(cookie ?? "");
  const evidence = fields.get("evidence");
  return Preferences.parse({
    theme: fields.get("theme"),
    textSize: fields.get("textSize"),
    face: fields.get("face"),
    measure: fields.get("measure"),
    unsureQuotes: fields.get("unsureQuotes"),
    evidence: evidence === null ? undefined : evidence.split(".").filter((kind) => kind !== ""),
  });
}

/** The cookie's value. */
export const writePreferences = ({ evidence, ...choices }: Preferences): string =>
  new URLSearchParams({ ...choices, evidence: evidence.join(".") }).toString();

/** Quiet: names and quotes, faintly; times and events when asked for. */
function defaultEvidence(): EvidenceKind[] {
  return ["person", "organisation", "place", "quote"];
}
