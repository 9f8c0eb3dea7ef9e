import { sampleTag } from "@nutgraf/library";
import { openedLibrary } from "../../../lib/library.ts";
import { frontPage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Remove the articles that came with the first start. */
export async function POST(): Promise<Response> {
  const library = await openedLibrary();
  const { items } = await library.list({ tag: sampleTag, limit: 500 });
  for (const { id } of items) await library.remove(id);
  return seeOther(frontPage);
}
