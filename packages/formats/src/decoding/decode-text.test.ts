import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16be = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]));

const utf32le = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((c) => [c.charCodeAt(0), 0, 0, 0]));

test.each([
  ["UTF-32 with its mark", Uint8Array.of(0xff, 0xfe, 0, 0, ...utf32le("abc")), undefined, "abc"],
  ["XML in UTF-32 without a mark", utf32le("<?xml?>\xfc"), undefined, "<?xml?>ü"],
  ["no hint, UTF-8", utf8("Zürich"), undefined, "Zürich"],
  ["no hint, windows-1252", latin("Z\xfcrich \x93heute\x94"), undefined, "Zürich “heute”"],
  ["a mark before the header", utf8("\ufeffZürich"), "text/plain; charset=iso-8859-1", "Zürich"],
  ["UTF-16 with its mark", utf16be("\ufeffZürich"), undefined, "Zürich"],
  ["XML in UTF-16 without a mark", utf16be("<?xml?>ü"), undefined, "<?xml?>ü"],
  [
    "the header before the declaration",
    latin('<?xml encoding="koi8-r"?>\xe9'),
    'text/xml; charset="windows-1251"',
    '<?xml encoding="koi8-r"?>й',
  ],
  [
    "the XML declaration",
    latin('<?xml version="1.0" encoding="koi8-r"?>\xca'),
    undefined,
    '<?xml version="1.0" encoding="koi8-r"?>й',
  ],
  [
    "a meta element",
    latin("<head><meta charset=shift_jis>\x93\xfa"),
    undefined,
    "<head><meta charset=shift_jis>日",
  ],
  ["a label that nobody knows", utf8("é"), "text/html; charset=klingon", "é"],
  [
    "UTF-8 that claims to be Latin-1",
    utf8('<?xml encoding="iso-8859-1"?>é'),
    undefined,
    '<?xml encoding="iso-8859-1"?>é',
  ],
  [
    "a claim of UTF-16 in single bytes",
    utf8('<?xml encoding="utf-16"?>é'),
    undefined,
    '<?xml encoding="utf-16"?>é',
  ],
  [
    "UTF-8 with one broken byte",
    Uint8Array.of(...utf8("éé"), 0xff, ...utf8("é")),
    undefined,
    "éé\ufffdé",
  ],
])("decodeText goes by %s", (_, bytes, contentType, text) => {
  expect(decodeText(bytes, contentType)).toBe(text);
});
