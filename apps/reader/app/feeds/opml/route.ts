import { openedLibrary } from "../../../lib/library.ts";
import { feedsPage, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** The followed feeds as an OPML file. */
export async function GET(): Promise<Response> {
  const { feeds } = await openedLibrary();
  return new Response(await feeds.exportOpml(), {
    headers: {
      "content-type": "text/x-opml; charset=utf-8",
      "content-disposition": 'attachment; filename="nutgraf-feeds.opml"',
    },
  });
}

/** Follow every feed of an OPML file. */
export async function POST(request: Request): Promise<Response> {
  const file = (await request.formData()).get("opml");
  if (!(file instanceof File)) return seeOther(feedsPage);
  const { feeds } = await openedLibrary();
  try {
    const followed = await feeds.importOpml(await file.text());
    return seeOther(withQuery(feedsPage, { added: `${followed.length}` }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return seeOther(withQuery(feedsPage, { problem: "That file is no OPML list" }));
  }
}
