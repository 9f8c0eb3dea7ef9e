import type { Article } from "@nutgraf/core";
import { ImportError } from "../../import-error.ts";
import type { ImportSource } from "../reading.ts";
import { readArcRecords } from "./arc-records.ts";
import type { ArchiveRecord } from "./archive-record.ts";
import { decodeBody, parseHttpMessage } from "./http-message.ts";
import { readWarcRecords } from "./warc-records.ts";

/** What a record gave: most give no article. */
export type ArchiveStep = {
  readonly articles: readonly Article[];
  /** False for the last step of a file that breaks off. */
  readonly isRecord: boolean;
  readonly problem?: string;
};

/** Reads one document of an archive. */
export type ReadDocument = (source: ImportSource) => { readonly articles: readonly Article[] };

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
/** Bytes of a page at most when it is decoded. */
const PAGE_LIMIT = 32 * 1024 * 1024;

/**
 * Read the pages of a WARC or ARC file, one step for each record of any kind. A file that breaks off gives what
 * stands before, and a last step with the problem; so does a page that can't be read.
 * @throws {ImportError} if not one record could be read
 */
export async function* readArchive(
  format: "warc" | "arc",
  chunks: AsyncIterable<Uint8Array>,
  readDocument: ReadDocument,
): AsyncGenerator<ArchiveStep> {
  const records = format === "warc" ? readWarcRecords(chunks) : readArcRecords(chunks);
  let count = 0;
  try {
    for await (const record of records) {
      count++;
      yield toStep(record, readDocument);
    }
  } catch (error) {
    if (!(error instanceof ImportError) || count === 0) throw error;
    yield { articles: [], isRecord: false, problem: error.message };
  }
}

function toStep(record: ArchiveRecord, readDocument: ReadDocument): ArchiveStep {
  try {
    const source = toSource(record);
    return { articles: source ? readDocument(source).articles : [], isRecord: true };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { articles: [], isRecord: true, problem: `${record.url}: ${error.message}` };
  }
}

/** The page that a record holds, decoded; `undefined` for everything that is none. */
function toSource({ block, contentType, url }: ArchiveRecord): ImportSource | undefined {
  if (!block) return undefined;
  if (!contentType.startsWith("application/http"))
    return PAGE_TYPE.test(contentType) ? { bytes: block, contentType, url } : undefined;
  const message = parseHttpMessage(block);
  if (message?.status !== 200 || !PAGE_TYPE.test(message.contentType ?? "")) return undefined;
  return { bytes: decodeBody(message, PAGE_LIMIT), contentType: message.contentType, url };
}
