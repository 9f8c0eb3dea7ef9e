import { z } from "zod";
import { type EvidenceKind, evidenceKinds } from "./evidence/evidence-kind.ts";

export const themes = ["auto", "light", "dark", "sepia"] as const;
export const textSizes = ["small", "medium", "large"] as const;

/** What a reader chose, kept in one cookie of this browser. */
export const Preferences = z.object({
  theme: z.enum(themes).catch("auto"),
  textSize: z.enum(textSizes).catch("medium"),
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
    evidence: evidence === null ? undefined : evidence.split(".").filter((kind) => kind !== ""),
  });
}

/** The cookie's value. */
export const writePreferences = ({ theme, textSize, evidence }: Preferences): string =>
  new URLSearchParams({ theme, textSize, evidence: evidence.join(".") }).toString();

/** Quiet: names and quotes, faintly; times and events when asked for. */
function defaultEvidence(): EvidenceKind[] {
  return ["person", "organisation", "place", "quote"];
}
