import { z } from "zod";
import { isLibraryError, isSearchSyntaxError } from "../known-errors.ts";

/** A refusal as RFC 9457 has it (https://www.rfc-editor.org/rfc/rfc9457). */
export function problemResponse(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ status, detail }), {
    status,
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
    },
  });
}

/** The refusal that an error asks for; what is no fault of the request is thrown on. */
export function toProblem(error: unknown): Response {
  if (error instanceof z.ZodError) return problemResponse(400, z.prettifyError(error));
  if (isSearchSyntaxError(error) || error instanceof TypeError)
    return problemResponse(400, error.message);
  if (error instanceof RangeError) return problemResponse(404, error.message);
  if (isLibraryError(error, "bad-cursor")) return problemResponse(400, error.message);
  if (isLibraryError(error, "busy"))
    return problemResponse(503, error.message, { "retry-after": "1" });
  throw error;
}
