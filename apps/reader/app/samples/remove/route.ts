import { openedLibrary } from "../../../lib/library.ts";
import { frontPage } from "../../../lib/links.ts";
import { libraryPackage } from "../../../lib/packages.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Remove the articles that came with the first start. */
export async function POST(): Promise<Response> {
  const [library, { sampleTag }] = await Promise.all([openedLibrary(), libraryPackage()]);
  const { items } = await library.articles.list({ tag: sampleTag, limit: 500 });
  await library.articles.remove(items.map(({ id }) => id));
  return seeOther(frontPage);
}
