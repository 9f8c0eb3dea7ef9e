/** The language of an article whose source names none. */
const DEFAULT_LANGUAGE = "en";

/** A language tag in canonical form (BCP 47); what is no tag is as good as none. */
export function toLanguage(written: string | undefined): string {
  try {
    const [tag] = Intl.getCanonicalLocales(written?.trim().replace(/_/g, "-") || []);
    return tag ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
