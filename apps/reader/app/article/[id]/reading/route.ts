import { openedLibrary } from "../../../../lib/library.ts";
import { articleLink } from "../../../../lib/links.ts";
import { safeReturnPath } from "../../../../lib/security/safe-return-path.ts";
import { seeOther } from "../../../../lib/see-other.ts";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Note what a reader did with an article; what the form leaves out stays as it is. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).id);
  const form = await request.formData();
  const { reading } = await openedLibrary();
  const read = form.get("read");
  const star = form.get("star");
  const tags = form.get("tags");
  if (read !== null) await reading.markRead([id], read === "yes");
  if (star !== null) await reading.star([id], star === "yes");
  if (typeof tags === "string") await reading.setTags(id, tags.split(","));
  return seeOther(safeReturnPath(form.get("return") ?? articleLink(id)));
}
