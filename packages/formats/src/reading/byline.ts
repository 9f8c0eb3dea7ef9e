const PREFIX = /^\s*(?:by|von|par|por|di|door|av|af)\b:?\s+/i;
const SEPARATOR =
  /\s*(?:;|\/|\s&\s|\sand\s|\sund\s|\set\s)\s*|,\s+(?=\p{Lu}[\p{L}'’.-]*\s+\p{Lu})/u;

/** The names of a byline: "By ADA LO and Bo Mi" has two. */
export function toBylineNames(written: string | undefined): string[] | undefined {
  const names = (written ?? "")
    .replace(PREFIX, "")
    .split(SEPARATOR)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
  return names.length > 0 ? names : undefined;
}
