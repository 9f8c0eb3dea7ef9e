/** Why bytes did not become articles. */
export type ImportErrorCode =
  /** There is nothing to read. */
  | "empty"
  /** The bytes are of a kind that holds no news text, such as a picture. */
  | "unsupported"
  /** The bytes break the rules of their format. */
  | "malformed"
  /** More bytes, levels or members than are read at once. */
  | "too-large"
  /** The format is known, but this document asks for something that is refused, such as an XML DOCTYPE. */
  | "refused";

/** The one failure of reading: what was wrong with which kind of document. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  /** What the bytes were read as: a format's name, or `unknown`. */
  readonly source: string;

  constructor(code: ImportErrorCode, source: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ImportError";
    this.code = code;
    this.source = source;
  }
}
