import { decodeContent } from "../../bytes/inflate.ts";

/** An HTTP response as an archive keeps it. */
export type HttpMessage = {
  readonly status: number;
  readonly contentType?: string;
  /** As it was sent: chunked and encoded. */
  readonly rawBody: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
};

const HEAD_LIMIT = 64 * 1024;
const STATUS_LINE = /^HTTP\/[\d.]+\s+(\d{3})/;
const CRLF_CRLF = Buffer.from("\r\n\r\n");
const LF_LF = Buffer.from("\n\n");

/** Split a response into its head and body; `undefined` if it has no status line. */
export function parseHttpMessage(bytes: Uint8Array): HttpMessage | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strict = buffer.subarray(0, HEAD_LIMIT).indexOf(CRLF_CRLF);
  const loose = strict >= 0 ? -1 : buffer.subarray(0, HEAD_LIMIT).indexOf(LF_LF);
  const end = strict >= 0 ? strict : loose;
  if (end < 0) return undefined;
  const head = buffer.toString("latin1", 0, end);
  const status = Number(head.match(STATUS_LINE)?.[1]);
  if (!status) return undefined;
  const headers = parseHeaders(head);
  const contentType = headers.get("content-type");
  return {
    status,
    ...(contentType === undefined ? {} : { contentType }),
    rawBody: buffer.subarray(end + (strict >= 0 ? 4 : 2)),
    headers,
  };
}

/** Read `name: value` lines; names in lower case, a continued line joined, the first of two equals kept. */
export function parseHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/**
 * The body without its transfer and content encodings.
 * @param limit decoded bytes at most
 * @throws {ImportError}
 */
export function decodeBody({ headers, rawBody }: HttpMessage, limit: number): Uint8Array {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const body = isChunked ? joinChunks(rawBody) : rawBody;
  const encodings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  return decodeContent(
    body,
    encodings.map((encoding) => encoding.trim()),
    limit,
  );
}

const CHUNK_SIZE = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;

/** Join chunks (https://www.rfc-editor.org/rfc/rfc9112#section-7.1); archives also keep bodies that only claim to have some. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < buffer.length) {
    const [line, digits] = buffer.toString("latin1", at, at + 256).match(CHUNK_SIZE) ?? [];
    if (line === undefined || digits === undefined)
      return chunks.length > 0 ? Buffer.concat(chunks) : body;
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    chunks.push(buffer.subarray(at + line.length, at + line.length + size));
    at += line.length + size;
    if (buffer[at] === 0x0d) at++;
    if (buffer[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}
