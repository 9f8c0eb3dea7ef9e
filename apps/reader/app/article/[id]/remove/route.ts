import { openedLibrary } from "../../../../lib/library.ts";
import { frontPage } from "../../../../lib/links.ts";
import { seeOther } from "../../../../lib/see-other.ts";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Remove an article with its versions and facts. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const library = await openedLibrary();
  await library.articles.remove([decodeURIComponent((await params).id)]);
  return seeOther(frontPage);
}
