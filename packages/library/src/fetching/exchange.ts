import { decodeContent, ImportError } from "@nutgraf/formats";
import type { Dispatcher } from "undici";
import { FetchError } from "./fetch-error.ts";

/** Bytes of an answer at most: as sent, and again when decoded. */
const MAX_BYTES = 32 * 1024 * 1024;
/** From the first look-up to the last byte. */
const TIME_LIMIT_MS = 30_000;

/** One answer of a server, decoded. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
};

/** One request and its answer; redirects are answers like others. @throws {FetchError} */
export async function exchange(
  dispatcher: Dispatcher,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    const known = toHeaders(answer.headers);
    const raw = await readBody(answer.body, url, Number(known["content-length"]));
    return { status: answer.statusCode, headers: known, bytes: decode(raw, known, url) };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw toFetchError(error, url, deadline.aborted);
  }
}

async function readBody(
  body: Dispatcher.ResponseData["body"],
  url: URL,
  announced: number,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  const refuse = () => {
    body.destroy();
    return new FetchError("too-large", `${url.href} has more than ${MAX_BYTES / 1024 / 1024} MB`);
  };
  if (announced > MAX_BYTES) throw refuse();
  for await (const piece of body) {
    length += piece.length;
    if (length > MAX_BYTES) throw refuse();
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

function decode(raw: Uint8Array, headers: Answer["headers"], url: URL): Uint8Array {
  const encodings = (headers["content-encoding"] ?? "").toLowerCase().split(",");
  if (raw.length === 0) return raw;
  try {
    return decodeContent(
      raw,
      encodings.map((encoding) => encoding.trim()),
      MAX_BYTES,
    );
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    const code = cause.code === "too-large" ? "too-large" : "status";
    throw new FetchError(code, `${url.href}: ${cause.message}`, { cause });
  }
}

function toHeaders(headers: Dispatcher.ResponseData["headers"]): Answer["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}

function toFetchError(error: unknown, url: URL, isLate: boolean): FetchError {
  if (error instanceof FetchError) return error;
  const name = error instanceof Error ? error.name : "";
  if (isLate || /Timeout/.test(name))
    return new FetchError("timeout", `${url.host} did not answer in time`, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError("unreachable", `${url.host} cannot be reached: ${reason}`, {
    cause: error,
  });
}
