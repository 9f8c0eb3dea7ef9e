import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file to be put into a zip. */
export type ZipEntry = {
  readonly name: string;
  readonly content: string;
  /** As it is, not compressed: some formats want their first file so. */
  readonly isStored?: boolean;
};

/** The earliest date that zip knows: what is written does not depend on a clock. */
const NO_DATE = new Date(1980, 0, 1);
const encoder = new TextEncoder();

/** Zip files as they come; one is held at a time. */
export async function* writeZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { name, content, isStored } of entries) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = NO_DATE;
    zip.add(file);
    file.push(encoder.encode(content), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}
