/** Formats that are told by their first bytes, before anything is decoded to text. */
export type Container = "gzip" | "zip" | "warc" | "arc" | "email";

/** What the first bytes of a file say. */
export function detectContainer(head: Uint8Array): Container | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0x1f && second === 0x8b && third === 8) return "gzip";
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5))
    return fourth === undefined ? undefined : "zip";
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1");
  if (/^\s*WARC\/\d/.test(text)) return "warc";
  if (text.startsWith("filedesc://")) return "arc";
  return isEmail(text) ? "email" : undefined;
}

/** How many bytes are enough to tell. */
export const HEAD_BYTES = 8192;
/** Lines that match in one way alone: headers of a mail are often longer than the head. */
const HEADER_BLOCK = /^(?:From [^\n]*\n)?((?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+)\r?\n/;
const MAIL_HEADERS =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type):/gim;

/** A mail opens with headers: some of a mail's own, and a sender among them. */
function isEmail(text: string): boolean {
  const headers = text.match(HEADER_BLOCK)?.[1] ?? (text.length >= HEAD_BYTES ? text : "");
  const names = new Set(headers.match(MAIL_HEADERS)?.map((name) => name.toLowerCase()));
  return (
    names.has("from:") && names.size >= 3 && /^[!-9;-~]+:/.test(text.replace(/^From [^\n]*\n/, ""))
  );
}
