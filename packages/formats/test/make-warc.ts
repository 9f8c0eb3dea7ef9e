/** A record of a WARC file, its lengths right unless said otherwise. */
export function warcRecord(
  type: string,
  block: string | Uint8Array,
  { url = "https://harbour.example/a", length }: { url?: string; length?: number } = {},
): Buffer {
  const bytes = Buffer.from(block);
  const kind = type === "response" ? "application/http; msgtype=response" : "text/plain";
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-11-06T09:30:00Z\r\nContent-Type: ${kind}\r\nContent-Length: ${length ?? bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
}

/** A response with a plain text: what is read of it does not depend on how pages are read. */
export function httpResponse(body: string | Uint8Array, headers: readonly string[] = []): Buffer {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/plain; charset=utf-8", ...headers];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}
