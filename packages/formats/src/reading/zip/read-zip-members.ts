import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from "fflate";
import { ImportError } from "../../import-error.ts";

/** A file of a zip, or why it was left out. */
export type ZipMember =
  | { readonly name: string; readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly name: string; readonly bytes?: undefined; readonly problem: string };

const MEMBER_LIMIT = 32 * 1024 * 1024;
const TOTAL_LIMIT = 1024 * 1024 * 1024;
const MAX_MEMBERS = 100_000;
/** Small pieces bound what a bomb inflates to before it is noticed: DEFLATE reaches 1,032 to 1. */
const PIECE_BYTES = 16 * 1024;

/**
 * Read a zip as it comes, file by file in its own order; what a file says of its size is not believed, the decoded
 * bytes are counted.
 * @throws {ImportError} `malformed` without a single file, `too-large` from 1 GB decoded or 100,000 files
 */
export async function* readZipMembers(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ZipMember> {
  const ready: ZipMember[] = [];
  const budget = { bytes: 0, members: 0 };
  const unzip = new Unzip((file) => receive(file, ready, budget));
  unzip.register(UnzipPassThrough);
  unzip.register(BoundedInflate);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      push(unzip, chunk.subarray(at, at + PIECE_BYTES));
      if (budget.bytes > TOTAL_LIMIT || budget.members > MAX_MEMBERS)
        throw new ImportError("too-large", "zip", "The zip has more than 1 GB or 100,000 files");
      yield* ready.splice(0);
    }
  }
  if (budget.members === 0) throw new ImportError("malformed", "zip", "The zip holds no file");
}

/** Inflates one file until it is over the limit: the rest of a bomb is passed over unread. */
class BoundedInflate extends UnzipInflate {
  private size = 0;
  private give: UnzipInflate["ondata"] | undefined;

  override push(data: Uint8Array, isLast: boolean): void {
    if (!this.give) {
      const give = this.ondata;
      this.give = give;
      this.ondata = (error, piece, isEnd) => {
        this.size += piece?.length ?? 0;
        give(error, piece, isEnd);
      };
    }
    if (this.size <= MEMBER_LIMIT) super.push(data, isLast);
  }
}

function push(unzip: Unzip, piece: Uint8Array): void {
  try {
    unzip.push(piece);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError("malformed", "zip", `The zip is damaged: ${reason}`, { cause });
  }
}

function receive(
  file: UnzipFile,
  ready: ZipMember[],
  budget: { bytes: number; members: number },
): void {
  budget.members++;
  const { name } = file;
  if (name.endsWith("/")) return;
  const pieces: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, piece, isLast) => {
    if (size > MEMBER_LIMIT) return;
    size += piece?.length ?? 0;
    budget.bytes += piece?.length ?? 0;
    if (error || size > MEMBER_LIMIT) {
      const reason = error ? error.message : "it has more than 32 MB";
      size = Number.POSITIVE_INFINITY;
      pieces.length = 0;
      ready.push({ name, problem: `${name}: ${reason}` });
      return;
    }
    pieces.push(piece);
    if (isLast) ready.push({ name, bytes: Buffer.concat(pieces) });
  };
  start(file, ready);
}

function start(file: UnzipFile, ready: ZipMember[]): void {
  try {
    file.start();
  } catch {
    const { name, compression } = file;
    ready.push({
      name,
      problem: `${name}: compression ${compression} is not known; expected none or DEFLATE`,
    });
  }
}
