import { openedLibrary } from "../../../lib/library.ts";
import { highlightsPage } from "../../../lib/links.ts";
import { safeReturnPath } from "../../../lib/security/safe-return-path.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Take a highlight away. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const id = form.get("id");
  const { annotations } = await openedLibrary();
  if (typeof id === "string") await annotations.remove(id);
  return seeOther(safeReturnPath(form.get("return") ?? highlightsPage));
}
