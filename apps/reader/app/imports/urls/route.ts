import { openedLibrary } from "../../../lib/library.ts";
import { addPage, jobLink, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";
import { startJob } from "../../../lib/start-job.ts";

/** Fetch web pages as a job with progress. */
export async function POST(request: Request): Promise<Response> {
  const typed = (await request.formData()).get("urls");
  const lines = typeof typed === "string" ? typed.split(/\s+/).filter(Boolean) : [];
  const wrong = lines.find((line) => !/^https?:\/\//i.test(line) || !URL.canParse(line));
  if (wrong)
    return seeOther(withQuery(addPage, { problem: "That is no web address", file: wrong }));
  if (lines.length === 0) return seeOther(withQuery(addPage, { problem: "There was no address" }));
  const { jobs } = await openedLibrary();
  const { id } = await jobs.add({ kind: "urls", urls: lines });
  startJob(id);
  return seeOther(jobLink(id));
}
