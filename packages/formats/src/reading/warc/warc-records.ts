import { type ByteReader, createByteReader } from "../../bytes/byte-reader.ts";
import { ImportError } from "../../import-error.ts";
import type { ArchiveRecord } from "./archive-record.ts";
import { parseHeaders } from "./http-message.ts";

const HEADER_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\n");
const HEADER_LIMIT = 1024 * 1024;
/** What a record may have that is looked into; a page of this size is none. */
const BLOCK_LIMIT = 32 * 1024 * 1024;
const VERSION = /^WARC\/\d/;

/** Types whose block holds something to read: https://iipc.github.io/warc-specifications/. */
const READABLE = new Set(["response", "resource", "conversion"]);

/**
 * Read the records of a WARC file one by one; only the one in hand is kept.
 * @throws {ImportError} `malformed` where the file breaks off or loses its order
 */
export async function* readWarcRecords(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchiveRecord> {
  const reader = createByteReader(chunks);
  for (let count = 0; ; count++) {
    await skipEmptyLines(reader);
    const head = (await reader.readThrough(HEADER_END, HEADER_LIMIT)).toString("latin1");
    if (head === "") return;
    if (!VERSION.test(head))
      throw broken(count, `expected WARC/1.0, found ${JSON.stringify(head.slice(0, 20))}`);
    const headers = parseHeaders(head);
    const length = Number(headers.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0)
      throw broken(count, `its Content-Length is ${headers.get("content-length") ?? "missing"}`);
    const type = headers.get("warc-type")?.toLowerCase() ?? "";
    const isWanted = READABLE.has(type) && length <= BLOCK_LIMIT;
    const block = isWanted ? await reader.take(length) : undefined;
    const read = block?.length ?? (await reader.skip(length));
    yield toRecord(type, headers, read === length ? block : undefined);
    if (read < length) throw broken(count, `it ends ${length - read} bytes early`);
  }
}

function toRecord(
  type: string,
  headers: ReadonlyMap<string, string>,
  block: Uint8Array | undefined,
): ArchiveRecord {
  // wget writes the address in angle brackets: https://github.com/iipc/warc-specifications/issues/23.
  const url = headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1");
  const capturedAt = headers.get("warc-date");
  return {
    type,
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    contentType: headers.get("content-type") ?? "",
    ...(block === undefined ? {} : { block }),
  };
}

async function skipEmptyLines(reader: ByteReader): Promise<void> {
  for (;;) {
    const [first] = await reader.peek(1);
    if (first !== 0x0d && first !== 0x0a) return;
    await reader.readThrough(LINE_END, 2);
  }
}

const broken = (count: number, reason: string): ImportError =>
  new ImportError("malformed", "warc", `Record ${count + 1} of the archive is broken: ${reason}`);
