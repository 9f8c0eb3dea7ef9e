import { createByteReader } from "../../bytes/byte-reader.ts";
import { ImportError } from "../../import-error.ts";
import type { ArchiveRecord } from "./archive-record.ts";

const LINE_END = Buffer.from("\n");
const LINE_LIMIT = 64 * 1024;
const BLOCK_LIMIT = 32 * 1024 * 1024;
/** `URL IP date type [status checksum location offset file] length`; the URL may have blanks. */
const HEADER = /^(\S.*?) (\S+) (\d{8,14}) (\S+)(?: .*)? (\d+)$/;

/**
 * Read the records of an ARC file, the format before WARC: https://archive.org/web/researcher/ArcFileFormat.php.
 * @throws {ImportError} `malformed` where the file breaks off or loses its order
 */
export async function* readArcRecords(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchiveRecord> {
  const reader = createByteReader(chunks);
  for (let count = 0; ; count++) {
    const line = await readLine();
    if (line === undefined) return;
    const [, url = "", , date = "", contentType = "", digits = ""] = line.match(HEADER) ?? [];
    const length = Number(digits);
    if (digits === "" || !Number.isSafeInteger(length))
      throw broken(count, `expected its header, found ${JSON.stringify(line.slice(0, 40))}`);
    const isNote = url.startsWith("filedesc:");
    const isWanted = !isNote && length <= BLOCK_LIMIT;
    const block = isWanted ? await reader.take(length) : undefined;
    const read = block?.length ?? (await reader.skip(length));
    yield {
      type: isNote ? "warcinfo" : "response",
      url,
      capturedAt: toIsoDate(date),
      contentType: isNote ? contentType : "application/http",
      ...(block && read === length ? { block } : {}),
    };
    if (read < length) throw broken(count, `it ends ${length - read} bytes early`);
  }

  /** The next line that is not empty. */
  async function readLine(): Promise<string | undefined> {
    for (;;) {
      const bytes = await reader.readThrough(LINE_END, LINE_LIMIT);
      if (bytes.length === 0) return undefined;
      const line = bytes.toString("latin1").trim();
      if (line !== "") return line;
    }
  }
}

/** `20241106093000` as ISO 8601. */
function toIsoDate(digits: string): string {
  const [, year, month, day, hour = "00", minute = "00", second = "00"] =
    digits.match(/^(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?$/) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

const broken = (count: number, reason: string): ImportError =>
  new ImportError("malformed", "arc", `Record ${count + 1} of the archive is broken: ${reason}`);
