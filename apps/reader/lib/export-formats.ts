import type { ParsedArticle } from "@nutgraf/core";

/** A way to write articles with their facts into a file, article by article. */
export type ExportFormat = {
  readonly label: string;
  readonly about: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (parsed: ParsedArticle) => string;
};

/** The formats of the page "Export", the first chosen unless another is asked for. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  jsonl: {
    label: "JSON Lines",
    about: "everything: one parsed article a line",
    extension: "jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    write: (parsed) => `${JSON.stringify(parsed)}\n`,
  },
  text: {
    label: "Plain text",
    about: "the articles as they came",
    extension: "txt",
    mediaType: "text/plain; charset=utf-8",
    write: ({ article }) => `${article.text.trimEnd()}\n\n\n`,
  },
};
