import { openedLibrary } from "../../../lib/library.ts";
import { feedsPage, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Follow a feed, and look at it at once. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const url = form.get("url");
  const folder = form.get("folder");
  if (typeof url !== "string" || !URL.canParse(url))
    return seeOther(withQuery(feedsPage, { problem: "That is no web address" }));
  const { feeds } = await openedLibrary();
  const feed = await feeds.add({
    url,
    ...(typeof folder === "string" && folder.trim() !== "" && { folder: folder.trim() }),
    ...(form.get("fullText") === "yes" && { fullText: true }),
  });
  const [refreshed] = await feeds.refresh([feed.id]);
  return seeOther(
    withQuery(feedsPage, { problem: refreshed?.problem, added: `${refreshed?.added ?? 0}` }),
  );
}
