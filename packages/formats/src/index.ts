export { decodeText } from "./decoding/decode-text.ts";
export type { Format } from "./detect-format.ts";
export { ImportError, type ImportErrorCode } from "./import-error.ts";
export { readArticles } from "./read-articles.ts";
export type { Feed, ImportSource, Reading } from "./reading/reading.ts";
