import { openedLibrary } from "../../../lib/library.ts";
import { highlightsPage } from "../../../lib/links.ts";
import { safeReturnPath } from "../../../lib/security/safe-return-path.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Write a highlight's note anew; an empty one takes it away. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const id = form.get("id");
  const note = form.get("note");
  const { annotations } = await openedLibrary();
  if (typeof id === "string" && typeof note === "string")
    await annotations.change(id, { note: note.trim() });
  return seeOther(safeReturnPath(form.get("return") ?? highlightsPage));
}
