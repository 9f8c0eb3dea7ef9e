export { decodeContent } from "./bytes/inflate.ts";
export { decodeText } from "./decoding/decode-text.ts";
export type { Format } from "./detect-format.ts";
export { ImportError, type ImportErrorCode } from "./import-error.ts";
export { readArticles } from "./read-articles.ts";
export { mergeReadings } from "./reading/merge-readings.ts";
export type { Feed, ImportSource, Reading, Subscription } from "./reading/reading.ts";
export { type ImportStream, streamArticles } from "./stream-articles.ts";
export {
  type ExportFormat,
  type ExportFormatName,
  exportFormats,
} from "./writing/export-formats.ts";
export { toMarkdown } from "./writing/markdown/to-markdown.ts";
export { writeOpml } from "./writing/opml/write-opml.ts";
export type { ParsedArticles, Write } from "./writing/writer.ts";
