import { openedLibrary } from "../../../lib/library.ts";
import { addProblemsLink, jobLink } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";
import { startJob } from "../../../lib/start-job.ts";

/** Fetch web pages as a job with progress; what is no address stops none that is. */
export async function POST(request: Request): Promise<Response> {
  const typed = (await request.formData()).get("urls");
  const lines = typeof typed === "string" ? typed.split(/\s+/).filter(Boolean) : [];
  const urls = lines.filter(isWebAddress);
  const problems = lines
    .filter((line) => !isWebAddress(line))
    .map((line) => `“${line}”: That is no web address`);
  if (lines.length === 0) return seeOther(addProblemsLink(["There was no address"]));
  const done = urls.length > 0 ? await startFetching(urls) : undefined;
  if (done && problems.length === 0) return seeOther(done);
  return seeOther(addProblemsLink(problems, done));
}

async function startFetching(urls: readonly string[]): Promise<string> {
  const { jobs } = await openedLibrary();
  const { id } = await jobs.add({ kind: "urls", urls });
  startJob(id);
  return jobLink(id);
}

const isWebAddress = (line: string): boolean => /^https?:\/\//i.test(line) && URL.canParse(line);
