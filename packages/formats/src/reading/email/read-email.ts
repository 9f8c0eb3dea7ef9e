import { type Article, createArticle } from "@nutgraf/core";
import PostalMime, { type Address, type Email } from "postal-mime";
import { ImportError } from "../../import-error.ts";
import { toBlockText } from "../../markup/block-text.ts";
import type { ImportSource } from "../reading.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";

const MAX_DEPTH = 64;
/** Forwards of forwards that are read: each is parsed anew with all that is inside it. */
const MAX_FORWARDS = 3;

/**
 * Read a mail, such as a newsletter or a press release, as one article.
 * @throws {ImportError} `malformed`, `empty`
 */
export async function readEmail(
  bytes: Uint8Array,
  { url }: Pick<ImportSource, "url">,
): Promise<Article> {
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
