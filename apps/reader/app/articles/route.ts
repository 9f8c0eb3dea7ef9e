import { openedLibrary } from "../../lib/library.ts";
import { addPage, articleLink, frontPage } from "../../lib/links.ts";
import { readFormArticles } from "../../lib/read-form-articles.ts";
import { seeOther } from "../../lib/see-other.ts";

/** Add the articles of the form on the page "Add". */
export async function POST(request: Request): Promise<Response> {
  const read = await readFormArticles(await request.formData());
  if ("problem" in read) return seeOther(`${addPage}?${new URLSearchParams(read)}`);
  const library = await openedLibrary();
  const ids: string[] = [];
  for (const article of read) ids.push((await library.articles.add(article)).id);
  const [only, ...others] = ids;
  return seeOther(only !== undefined && others.length === 0 ? articleLink(only) : frontPage);
}
