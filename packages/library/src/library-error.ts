/** What went wrong with a library, for callers that react to it. */
export type LibraryErrorCode =
  /** The file was written by a newer version of this software. */
  | "newer-version"
  /** The file's pages do not pass the engine's check; it is opened for reading only by `doctor`. */
  | "damaged"
  /** The disk is full; what was committed before is intact. */
  | "disk-full"
  /** Another process held the write lock for longer than the time limit. */
  | "busy"
  /** The location is neither a path nor a `postgres://` address, or cannot be opened. */
  | "cannot-open"
  /** The library was closed. */
  | "closed"
  /** A cursor that this library did not hand out. */
  | "bad-cursor";

/** A failure of the library that a caller may want to handle. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "LibraryError";
    this.code = code;
  }
}
