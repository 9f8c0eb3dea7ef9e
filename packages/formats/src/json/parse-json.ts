import { ImportError } from "../import-error.ts";

/** Levels of objects and lists in a document at most. */
const MAX_DEPTH = 256;

/**
 * Parse a JSON document of a known format.
 * @throws {ImportError} `malformed`, `too-large` if it is nested deeper than 256 levels
 */
export function parseJson(text: string, source: string): unknown {
  if (depthOf(text) > MAX_DEPTH) {
    const message = `The document is nested deeper than ${MAX_DEPTH} levels`;
    throw new ImportError("too-large", source, message);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError("malformed", source, `The document is not JSON: ${reason}`, { cause });
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** The deepest level, brackets inside strings left out; it is known before anything recursive looks at the text. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isString = false;
    } else if (unit === QUOTE) isString = true;
    else if (OPEN.has(unit)) deepest = Math.max(deepest, ++depth);
    else if (CLOSE.has(unit)) depth--;
  }
  return deepest;
}
