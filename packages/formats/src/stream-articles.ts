import { createByteReader } from "./bytes/byte-reader.ts";
import { gunzipStream } from "./bytes/gunzip-stream.ts";
import { detectContainer, HEAD_BYTES } from "./detect-container.ts";
import { ImportError } from "./import-error.ts";
import { maxDocumentBytes, readDocument, tooLarge } from "./read-document.ts";
import { readEmail } from "./reading/email/read-email.ts";
import { mergeReadings } from "./reading/merge-readings.ts";
import type { ImportSource, Reading } from "./reading/reading.ts";
import { readArchive } from "./reading/warc/read-archive.ts";
import { readZipMembers } from "./reading/zip/read-zip-members.ts";

/** Bytes that come in pieces, and what the sender said about them. */
export type ImportStream = Omit<ImportSource, "bytes"> & {
  readonly chunks: AsyncIterable<Uint8Array>;
};

/** Containers inside containers that are opened: a zip of archives, a compressed zip. */
const MAX_LAYERS = 3;

/**
 * Read a stream of any size in bounded memory: an archive record by record, a zip file by file, anything else at
 * once. Parts that can't be read become problems as long as others can.
 * @throws {ImportError} with what was wrong, and nothing else
 */
export async function* streamArticles(source: ImportStream): AsyncGenerator<Reading> {
  yield* streamLayer(source, 0);
}

async function* streamLayer(source: ImportStream, layer: number): AsyncGenerator<Reading> {
  const reader = createByteReader(source.chunks);
  const container = detectContainer(await reader.peek(HEAD_BYTES));
  const chunks = reader.rest();
  if (container !== undefined && layer >= MAX_LAYERS)
    throw new ImportError(
      "refused",
      container,
      `More than ${MAX_LAYERS} containers lie in one another`,
    );
  switch (container) {
    case undefined:
      yield readDocument({ ...source, bytes: await collect(chunks) });
      return;
    case "email":
      yield { format: container, articles: [await readEmail(await collect(chunks), source)] };
      return;
    case "gzip":
      yield* streamLayer({ ...source, chunks: gunzipStream(chunks) }, layer + 1);
      return;
    case "zip":
      for await (const { name, bytes, problem } of readZipMembers(chunks))
        yield problem === undefined
          ? await readMember(name, bytes, layer)
          : { format: "zip", articles: [], problems: [problem] };
      return;
    case "warc":
    case "arc":
      for await (const { articles, problem, isRecord } of readArchive(
        container,
        chunks,
        readDocument,
      ))
        yield {
          format: container,
          articles,
          ...(isRecord ? { records: 1 } : {}),
          ...(problem ? { problems: [problem] } : {}),
        };
  }
}

/** All bytes of a document. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxDocumentBytes) throw tooLarge();
    pieces.push(chunk);
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, length);
}

/** A file of a zip; what is no article, such as a picture, is a problem of its own alone. */
async function readMember(name: string, bytes: Uint8Array, layer: number): Promise<Reading> {
  const chunks = (async function* () {
    yield bytes;
  })();
  try {
    const readings = await Array.fromAsync(streamLayer({ chunks }, layer + 1));
    return { ...mergeReadings(readings), format: "zip" };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { format: "zip", articles: [], problems: [`${name}: ${error.message}`] };
  }
}
