import { openedLibrary } from "../../../lib/library.ts";
import { feedsPage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Stop following a feed; its articles stay. */
export async function POST(request: Request): Promise<Response> {
  const id = (await request.formData()).get("id");
  const { feeds } = await openedLibrary();
  if (typeof id === "string") await feeds.remove(id);
  return seeOther(feedsPage);
}
