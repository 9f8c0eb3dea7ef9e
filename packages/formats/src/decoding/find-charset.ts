/** How far into a document its declaration is looked for; browsers look at 1024, some pages need more. */
const DECLARATION_BYTES = 4096;

const CONTENT_TYPE_CHARSET = /;\s*charset\s*=\s*["']?\s*([^\s"';]+)/i;
const XML_DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i;
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const CSS_CHARSET = /^\s*@charset\s+"([\w.:-]+)"/i;

/** The encoding that a byte order mark names; for XML also the pattern of `<?` in two-byte units. */
export function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // XML 1.0, appendix F: https://www.w3.org/TR/xml/#sec-guessing
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return "utf-16be";
  return undefined;
}

/** The charset parameter of a content type, as the Encoding Standard calls it. */
export function contentTypeCharset(contentType: string | undefined): string | undefined {
  return canonicalLabel(contentType?.match(CONTENT_TYPE_CHARSET)?.[1]);
}

/** The encoding that a document claims in its XML declaration or its `<meta>`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES));
  const [, label] =
    head.match(XML_DECLARATION) ?? head.match(META_CHARSET) ?? head.match(CSS_CHARSET) ?? [];
  const canonical = canonicalLabel(label);
  // Whoever could read this far in single bytes was not reading UTF-16: https://encoding.spec.whatwg.org/.
  return canonical?.startsWith("utf-16") ? "utf-8" : canonical;
}

/** The Encoding Standard's name of a label; a label that nobody knows says nothing. */
function canonicalLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
