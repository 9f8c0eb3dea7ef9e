import type { ParsedArticle } from "@nutgraf/core";
import type { Library } from "@nutgraf/library";
import { eachFound } from "./each-found.ts";
import { type ExportFormat, exportFormats } from "./export-formats.ts";

/**
 * The articles that a search finds as a file, written as it is read: its size does not matter.
 * @throws {SearchSyntaxError} before anything is sent
 */
export async function exportResponse(
  library: Library,
  { q, format }: { readonly q: string; readonly format: string },
): Promise<Response> {
  const chosen = Object.entries(exportFormats).find(([name]) => name === format)?.[1];
  if (!chosen)
    throw new TypeError(
      `"${format}" is no export format; expected ${Object.keys(exportFormats).join(", ")}`,
    );
  const found = eachFound(library, q);
  const first = await found.next();
  return new Response(toStream(first, found, chosen), {
    headers: {
      "content-type": chosen.mediaType,
      "content-disposition": `attachment; filename="nutgraf.${chosen.extension}"`,
      "cache-control": "private, no-store",
    },
  });
}

type Found = AsyncGenerator<ParsedArticle>;

function toStream(
  first: IteratorResult<ParsedArticle, unknown>,
  rest: Found,
  { write }: ExportFormat,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let upcoming: IteratorResult<ParsedArticle, unknown> | undefined = first;
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = upcoming ?? (await rest.next());
      upcoming = undefined;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(write(value)));
    },
    cancel: async () => {
      await rest.return(undefined);
    },
  });
}
