/** How the program ends; the values above 2 are those of sysexits.h (https://man.openbsd.org/sysexits). */
export const exitCodes = {
  ok: 0,
  partial: 1,
  usage: 2,
  data: 65,
  noInput: 66,
  internal: 70,
  io: 74,
  busy: 75,
  interrupted: 130,
} as const;
export type ExitCode = keyof typeof exitCodes;

/** What each end means, for the manual page and the help. */
export const exitMeanings: Readonly<Record<ExitCode, string>> = {
  ok: "all went well",
  partial: "some articles failed, each failure was reported; or a check found problems",
  usage: "the command line, the configuration or a search was wrong",
  data: "the input is not an article: empty, binary, too large or malformed",
  noInput: "the input, or the article asked for, is not there",
  internal: "a defect of the program",
  io: "reading or writing failed, or the library cannot be opened",
  busy: "another process holds the library; try again",
  interrupted: "stopped by control-C; what was done stays done",
};

/** A failure that ends the program with one line on stderr. */
export class CommandError extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
    this.code = code;
  }
}
