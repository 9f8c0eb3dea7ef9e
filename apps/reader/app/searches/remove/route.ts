import { openedLibrary } from "../../../lib/library.ts";
import { searchPage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Forget a kept search. */
export async function POST(request: Request): Promise<Response> {
  const id = (await request.formData()).get("id");
  const { searches } = await openedLibrary();
  if (typeof id === "string") await searches.removeSaved(id);
  return seeOther(searchPage);
}
