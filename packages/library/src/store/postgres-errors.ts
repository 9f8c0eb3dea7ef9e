import { LibraryError, type LibraryErrorCode } from "../library-error.ts";

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const DISK_FULL = "53100";
const LOST = /^(08|57P0[1-3])/;
const LOST_SOCKET = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT"]);
const LOST_MESSAGE = /connection terminated|connection error|client has encountered/i;

/** Whether the server went away, so that the same work may be done by the next one. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return LOST.test(code) || LOST_SOCKET.has(code) || LOST_MESSAGE.test(error.message);
}

/** Say in the library's words what PostgreSQL reported; other errors are handed on, or are `otherwise`. */
export function toLibraryError(error: unknown, url: string, otherwise?: LibraryErrorCode): unknown {
  if (!(error instanceof Error) || error instanceof LibraryError) return error;
  const where = withoutPassword(url);
  if (codeOf(error) === DISK_FULL)
    return new LibraryError(
      "disk-full",
      `No space left for ${where}; everything saved before is intact`,
      error,
    );
  if (isLostConnection(error))
    return new LibraryError(
      "cannot-open",
      `The server of ${where} does not answer: ${error.message}`,
      error,
    );
  if (otherwise === undefined) return error;
  return new LibraryError(otherwise, `Cannot open ${where}: ${error.message}`, error);
}

/** An address that may be shown. */
export function withoutPassword(address: string): string {
  const url = URL.parse(address);
  if (!url) return "the given PostgreSQL address";
  url.password = "";
  return url.href;
}

function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  return "errors" in error && Array.isArray(error.errors) && error.errors[0] instanceof Error
    ? codeOf(error.errors[0])
    : "";
}
