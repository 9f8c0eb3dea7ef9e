import { closeSync, openSync, readSync } from "node:fs";

/** The beginnings of markup, JSON, archives and mail: what is more than plain text. */
const BEGINNING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: archives begin with them
  /^(?:\ufeff|ï»¿)?\s*(?:<|[{[]|PK\x03\x04|\x1f\x8b|WARC\/|filedesc:|(?:From|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|Date|Subject)\s*:)/i;

const SAMPLE = 512;

/** Whether bytes are a document of some format, which has to be read as such, or else plain text. */
export const looksLikeDocument = (bytes: Uint8Array): boolean =>
  BEGINNING.test(Buffer.from(bytes.subarray(0, SAMPLE)).toString("latin1"));

/** The first bytes of a file; none if it cannot be read. */
export function peek(path: string): Uint8Array {
  const bytes = new Uint8Array(SAMPLE);
  try {
    const descriptor = openSync(path, "r");
    try {
      return bytes.subarray(0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Whoever reads the file will say why it cannot be read.
    return new Uint8Array();
  }
}
