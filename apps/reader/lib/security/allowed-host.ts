const LOOPBACK_NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];
const HOST = /^(?<name>\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i;

/**
 * Whether a request's Host header names this reader, so that a page elsewhere whose name was
 * rebound to a loopback address cannot read the library.
 * Source: https://en.wikipedia.org/wiki/DNS_rebinding.
 */
export function isAllowedHost(host: string | null, extraNames: readonly string[] = []): boolean {
  const name = HOST.exec(host ?? "")?.groups?.name?.toLowerCase();
  return name !== undefined && (LOOPBACK_NAMES.includes(name) || extraNames.includes(name));
}

/** Host names from a comma-separated setting, in lower case. */
export const toHostNames = (setting: string | undefined): string[] =>
  (setting ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
