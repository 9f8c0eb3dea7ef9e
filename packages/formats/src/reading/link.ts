/** Resolve a link of a document; only http and https lead to articles. */
export function toAbsolute(link: string | undefined, base: string | undefined): string | undefined {
  const written = link?.trim();
  if (!written) return undefined;
  const url = URL.parse(written, base);
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : undefined;
}
