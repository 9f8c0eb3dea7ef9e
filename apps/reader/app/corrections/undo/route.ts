import { openedLibrary } from "../../../lib/library.ts";
import { correctionsPage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Take a correction back. */
export async function POST(request: Request): Promise<Response> {
  const id = (await request.formData()).get("id");
  const { corrections } = await openedLibrary();
  if (typeof id === "string") await corrections.undo(id);
  return seeOther(correctionsPage);
}
