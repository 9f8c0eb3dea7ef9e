const PREFIX = /^ ?(?:by|von|par|por|di|door|av|af)\b:?\s+/i;
const SEPARATOR =
  /\s*(?:;|\/|\s&\s|\sand\s|\sund\s|\set\s)\s*|,\s+(?=\p{Lu}[\p{L}'’.-]*\s+\p{Lu})/u;

/** The names of a byline: "By ADA LO and Bo Mi" has two. */
export function toBylineNames(written: string | undefined): string[] | undefined {
  // Folded first: looked for from each of many blanks, a separator would take forever.
  const names = (written ?? "")
    .replace(/\s+/g, " ")
    .replace(PREFIX, "")
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 0 ? names : undefined;
}
