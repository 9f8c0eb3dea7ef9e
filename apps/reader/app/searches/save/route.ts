import { isSearchSyntaxError } from "../../../lib/known-errors.ts";
import { openedLibrary } from "../../../lib/library.ts";
import { searchLink, searchPage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Keep a search, or mute what it finds. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const query = form.get("query");
  const name = form.get("name");
  if (typeof query !== "string" || typeof name !== "string") return seeOther(searchPage);
  const { searches } = await openedLibrary();
  try {
    await searches.save({ name: name.trim() || query, query, hides: form.get("hides") === "yes" });
  } catch (error) {
    if (!isSearchSyntaxError(error)) throw error;
    // The page of the search says what is wrong with it.
    return seeOther(searchLink(query));
  }
  return seeOther(searchPage);
}
