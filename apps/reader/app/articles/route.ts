import type { Article } from "@nutgraf/core";
import { openedLibrary } from "../../lib/library.ts";
import { addProblemsLink, articleLink, frontPage, jobLink } from "../../lib/links.ts";
import { readFormArticles } from "../../lib/read-form-articles.ts";
import { seeOther } from "../../lib/see-other.ts";
import { startJob } from "../../lib/start-job.ts";

/** As many are read while the reader waits; more become a job with progress. */
const AT_ONCE = 20;

/** Add the articles of the form on the page "Add". */
export async function POST(request: Request): Promise<Response> {
  const { articles, problems } = await readFormArticles(await request.formData());
  const done = articles.length > 0 ? await addArticles(articles) : undefined;
  if (problems.length === 0) return seeOther(done ?? frontPage);
  const lines = problems.map(({ item, problem }) => (item ? `“${item}”: ${problem}` : problem));
  return seeOther(addProblemsLink(lines, done));
}

/** Where to see what became of them. */
async function addArticles(articles: readonly Article[]): Promise<string> {
  const library = await openedLibrary();
  const [only, ...others] = articles;
  if (only && others.length === 0) return articleLink((await library.articles.add(only)).id);
  if (articles.length <= AT_ONCE) {
    await library.articles.addMany(articles);
    return frontPage;
  }
  const label = `${articles.length} articles`;
  const { id } = await library.jobs.add({ kind: "articles", label, articles });
  startJob(id);
  return jobLink(id);
}
