import { type Article, createArticle } from "@nutgraf/core";
import PostalMime, { type Address, type Email } from "postal-mime";
import { ImportError } from "../../import-error.ts";
import { toBlockText } from "../../markup/block-text.ts";
import type { ImportSource } from "../reading.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";

const MAX_DEPTH = 64;
/** Forwards of forwards that are read: each is parsed anew with all that is inside it. */
const MAX_FORWARDS = 1;

/**
 * Read a mail, such as a newsletter or a press release, as one article.
 * @throws {ImportError} `malformed`, `empty`, `too-large`
 */
export async function readEmail(
  bytes: Uint8Array,
  { url }: Pick<ImportSource, "url">,
): Promise<Article> {
  if (hasTooManyLines(bytes)) {
    const message = `The mail has more than ${MAX_LINES} lines of text; expected at most that`;
    throw new ImportError("too-large", "email", message);
  }
  const email = await parse(bytes);
  const text = textOf(email) || email.subject;
  if (!text) throw new ImportError("empty", "email", "The mail has neither a subject nor a text");
  const sender = nameOf(email.from ?? email.sender);
  return createArticle(
    text,
    withoutAbsent({
      title: email.subject || undefined,
      publishedAt: toTimestamp(email.headers.find(({ key }) => key === "date")?.value),
      byline: sender ? [sender] : undefined,
      source: sender ? { name: sender } : undefined,
      url,
    }),
  );
}

/** Each costs 2 kB of memory; a book has a tenth of them. */
const MAX_LINES = 100_000;
const [LINE_END, SPACE, ENCODED_LINE] = [0x0a, 0x20, 60];

/** Long lines without a space are those of encoded attachments, which cost nothing. */
function hasTooManyLines(bytes: Uint8Array): boolean {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    const isEncoded =
      end - start >= ENCODED_LINE && !bytes.subarray(start, start + ENCODED_LINE).includes(SPACE);
    if (!isEncoded && ++lines > MAX_LINES) return true;
    start = end + 1;
  }
  return false;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_DEPTH,
      maxRfc822NestingDepth: MAX_FORWARDS,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError("malformed", "email", `The mail cannot be read: ${reason}`, { cause });
  }
}

/** The plain part is the sender's own; where it is a stub ("view in a browser"), the HTML has the text. */
function textOf({ text = "", html = "" }: Email): string {
  const plain = text.replace(/\r\n?/g, "\n").trim();
  const marked = html === "" ? "" : toBlockText(html);
  return plain.length >= marked.length / 2 ? plain : marked;
}

function nameOf(address: Address | undefined): string | undefined {
  return address?.name || address?.address || undefined;
}
