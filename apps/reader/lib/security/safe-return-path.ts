/** A path of this reader to return to after a form; the front page for anything else. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== "string" || !path.startsWith("/")) return "/";
  const base = "http://reader.invalid";
  if (!URL.canParse(path, base)) return "/";
  const url = new URL(path, base);
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : "/";
}
