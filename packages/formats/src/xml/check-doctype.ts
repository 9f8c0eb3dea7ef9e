import { ImportError } from "../import-error.ts";
import { withoutCdataAndComments } from "./without-cdata-and-comments.ts";

const DOCTYPE = /<!DOCTYPE\b((?:[^[>"']|"[^"]*"|'[^']*')*)(\[?)/gi;

/** The longest stretch before the root element. */
const PROLOG_LENGTH = 65_536;

/**
 * Refuse a DOCTYPE that declares entities or anything else; one that only names a schema, as old feeds and
 * NITF do, is harmless because nothing is ever fetched.
 * @throws {ImportError} `refused`
 */
export function checkDoctype(xml: string, source: string): void {
  const prolog = withoutCdataAndComments(xml.slice(0, PROLOG_LENGTH));
  for (const [, , subset] of prolog.matchAll(DOCTYPE)) {
    if (subset === "[")
      throw new ImportError(
        "refused",
        source,
        "The document's DOCTYPE has declarations of its own; expected XML without them",
      );
  }
}
