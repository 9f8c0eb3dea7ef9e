import { openedLibrary } from "../../../lib/library.ts";
import { safeReturnPath } from "../../../lib/security/safe-return-path.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Mark the articles of a list read. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const ids = form.getAll("id").filter((id) => typeof id === "string");
  const { reading } = await openedLibrary();
  await reading.markRead(ids, true);
  return seeOther(safeReturnPath(form.get("return")));
}
