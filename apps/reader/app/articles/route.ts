import type { Article } from "@nutgraf/core";
import { openedLibrary } from "../../lib/library.ts";
import { addPage, articleLink, jobLink, withQuery } from "../../lib/links.ts";
import { type FormArticles, readFormArticles } from "../../lib/read-form-articles.ts";
import { seeOther } from "../../lib/see-other.ts";
import { startJob } from "../../lib/start-job.ts";

/** Add the articles of the form on the page "Add": one at once, more as a job with progress. */
export async function POST(request: Request): Promise<Response> {
  const { articles, problems } = await readFormArticles(await request.formData());
  const [only, ...others] = articles;
  if (!only) return seeOther(withQuery(addPage, toQuery(problems)));
  if (others.length === 0 && problems.length === 0) {
    const library = await openedLibrary();
    const { id } = await library.articles.add(only);
    return seeOther(articleLink(id));
  }
  const job = await addLater(articles);
  if (problems.length === 0) return seeOther(jobLink(job));
  return seeOther(withQuery(addPage, { ...toQuery(problems), job }));
}

async function addLater(articles: readonly Article[]): Promise<string> {
  const { jobs } = await openedLibrary();
  const { id } = await jobs.add({
    kind: "articles",
    label: articles.length === 1 ? "1 article" : `${articles.length} articles`,
    articles,
  });
  startJob(id);
  return id;
}

function toQuery([first, ...others]: FormArticles["problems"]) {
  return {
    problem: first?.problem,
    file: first?.item,
    others: others.length > 0 ? `${others.length}` : undefined,
  };
}
