import { openedLibrary } from "../../../lib/library.ts";
import { feedsPage, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Look for news in one feed, or in all of them. */
export async function POST(request: Request): Promise<Response> {
  const id = (await request.formData()).get("id");
  const { feeds } = await openedLibrary();
  const ids = typeof id === "string" ? [id] : (await feeds.list()).map((feed) => feed.id);
  const found = await feeds.refresh(ids, { signal: request.signal });
  const added = found.reduce((sum, one) => sum + one.added, 0);
  return seeOther(withQuery(feedsPage, { added: `${added}` }));
}
