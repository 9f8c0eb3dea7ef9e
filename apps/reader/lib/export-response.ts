import type { Library } from "@nutgraf/library";
import { eachFound } from "./each-found.ts";
import { formatsPackage } from "./packages.ts";

type Asked = {
  /** A search; an empty one is all articles. */
  readonly query: string;
  /** The name of an export format. */
  readonly format: string;
};

/**
 * The articles that a search finds as a file, written as it is read: its size does not matter.
 * @throws {SearchSyntaxError} before anything is sent
 * @throws {TypeError} if there is no such format
 */
export async function exportResponse(
  library: Library,
  { query, format }: Asked,
): Promise<Response> {
  const { exportFormats } = await formatsPackage();
  const chosen = Object.entries(exportFormats).find(([name]) => name === format)?.[1];
  if (!chosen)
    throw new TypeError(
      `"${format}" is no export format; expected ${Object.keys(exportFormats).join(", ")}`,
    );
  await library.searches.find(query, { limit: 1 });
  return new Response(toStream(chosen.write(eachFound(library, query))), {
    headers: {
      "content-type": chosen.mediaType,
      "content-disposition": `attachment; filename="nutgraf.${chosen.extension}"`,
      "cache-control": "private, no-store",
    },
  });
}

function toStream(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
