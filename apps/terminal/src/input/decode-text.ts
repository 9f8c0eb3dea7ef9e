import { CommandError } from "../exit-codes.ts";

/** Text and, if it was not UTF-8, the name of what it was read as. */
export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * Decode plain text: by its byte order mark, else UTF-8, else windows-1252 (which holds Latin-1).
 * @throws {CommandError} if there is no text, or the bytes are not text
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const decoded = decode(bytes);
  if (decoded.text.trim() === "")
    throw new CommandError("data", `${name} is empty; expected the text of an article`);
  if (looksBinary(decoded.text))
    throw new CommandError(
      "data",
      `${name} is not text (binary data); expected the text of an article`,
    );
  return decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Control characters that text does not hold; tab, line ends, form feed and escape are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x06\x0e-\x1a\x1c-\x1f]/g;
const SAMPLE = 8192;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return sample.includes("\0") || (sample.match(CONTROL)?.length ?? 0) > sample.length / 50;
}
