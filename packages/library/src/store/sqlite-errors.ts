import { LibraryError } from "../library-error.ts";

// Primary result codes, https://sqlite.org/rescode.html.
const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;
// Of the extended ones, that of a full disk met while the log's index grows.
const SQLITE_IOERR_SHMSIZE = 4874;

/** Say in the library's words what SQLite reported; other errors are handed on as they are. */
export function toLibraryError(error: unknown, path: string): unknown {
  switch (resultCode(error)) {
    case SQLITE_BUSY:
      return new LibraryError("busy", `Another program keeps ${path} locked`, error);
    case SQLITE_CORRUPT:
      return new LibraryError("damaged", `${path} is damaged; run "nutgraf doctor"`, error);
    case SQLITE_NOTADB:
      return new LibraryError("cannot-open", `${path} is not a library`, error);
    case SQLITE_FULL:
    case SQLITE_IOERR_SHMSIZE:
      return new LibraryError(
        "disk-full",
        `No space left for ${path}; everything saved before is intact`,
        error,
      );
    case SQLITE_CANTOPEN:
      return new LibraryError("cannot-open", `Cannot open ${path}`, error);
    default:
      return error;
  }
}

/** The primary result code: the lowest byte of an extended one, but for the one that says more. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error)) return undefined;
  const { errcode } = error;
  if (typeof errcode !== "number") return undefined;
  return errcode === SQLITE_IOERR_SHMSIZE ? errcode : errcode & 0xff;
}
