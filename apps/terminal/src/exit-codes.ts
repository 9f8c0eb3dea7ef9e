/** How the program ends; the values above 2 are those of sysexits.h (https://man.openbsd.org/sysexits). */
export const exitCodes = {
  ok: 0,
  /** Some articles failed; each failure was reported. */
  partial: 1,
  /** The command line was wrong. */
  usage: 2,
  /** The input is not an article: empty, binary, too large, malformed. */
  data: 65,
  /** The input cannot be found or opened. */
  noInput: 66,
  /** A defect of the program. */
  internal: 70,
  /** Reading or writing failed. */
  io: 74,
} as const;

/** A failure that ends the program with one line on stderr. */
export class CommandError extends Error {
  readonly code: keyof typeof exitCodes;

  constructor(code: keyof typeof exitCodes, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
    this.code = code;
  }
}
