import { decodeUtf32 } from "./decode-utf-32.ts";
import { contentTypeCharset, declaredCharset, markedCharset } from "./find-charset.ts";

/**
 * Decode bytes to text: by the byte order mark, else by the charset of the content type, else by the
 * document's own declaration, else as UTF-8. Never throws: what can't be decoded becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const utf32 = decodeUtf32(bytes);
  if (utf32 !== undefined) return utf32;
  const marked = markedCharset(bytes);
  if (marked) return decode(bytes, marked);
  const named = contentTypeCharset(contentType) ?? declaredCharset(bytes);
  if (named === undefined || named === "utf-8" || isLatin(named))
    return decodeWestern(bytes, named);
  return decode(bytes, named);
}

/** UTF-8 has rules that text in other encodings does not keep by chance, so bytes that keep them are UTF-8. */
function decodeWestern(bytes: Uint8Array, named: string | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (named !== undefined && isLatin(named)) return decode(bytes, named);
  }
  const text = decode(bytes, "utf-8");
  return isMostlyBroken(text) ? decode(bytes, "windows-1252") : text;
}

/** Whether more characters outside ASCII were lost than kept. */
function isMostlyBroken(text: string): boolean {
  let lost = 0;
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost++;
    else if (code > 0x7f) kept++;
  }
  return lost > kept;
}

/** Labels of the Encoding Standard that a page claims out of habit. */
const isLatin = (label: string): boolean => label === "windows-1252";

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);
