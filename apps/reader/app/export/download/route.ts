import { exportResponse } from "../../../lib/export-response.ts";
import { isSearchSyntaxError } from "../../../lib/known-errors.ts";
import { openedLibrary } from "../../../lib/library.ts";
import { exportPage, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** The articles that a search finds, as a file. */
export async function GET(request: Request): Promise<Response> {
  const fields = new URL(request.url).searchParams;
  const [query, format] = [fields.get("q") ?? "", fields.get("format") ?? "jsonl"];
  try {
    return await exportResponse(await openedLibrary(), { query, format });
  } catch (error) {
    if (!isSearchSyntaxError(error) && !(error instanceof TypeError)) throw error;
    return seeOther(withQuery(exportPage, { q: query, problem: error.message }));
  }
}
