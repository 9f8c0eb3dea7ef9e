/** Why an address gave nothing. */
export type FetchErrorCode =
  /** The address, or what its name resolves to, is not on the public web. */
  | "not-public"
  /** The site asks crawlers to leave the page alone. */
  | "robots"
  /** No connection, or one that broke. */
  | "unreachable"
  | "timeout"
  | "too-large"
  /** The server answered with an error, or with nonsense. */
  | "status"
  /** The site asked to be left in peace for a while. */
  | "busy";

/** A failed fetch; `retryAt` is when the site may be asked again, where it said so. */
export class FetchError extends Error {
  readonly code: FetchErrorCode;
  readonly status?: number;
  /** Milliseconds since 1970. */
  readonly retryAt?: number;

  constructor(
    code: FetchErrorCode,
    message: string,
    options: ErrorOptions & { status?: number | undefined; retryAt?: number | undefined } = {},
  ) {
    super(message, options);
    this.name = "FetchError";
    this.code = code;
    if (options.status !== undefined) this.status = options.status;
    if (options.retryAt !== undefined) this.retryAt = options.retryAt;
  }
}
