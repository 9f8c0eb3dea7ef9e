import { openedLibrary } from "../../../lib/library.ts";
import { jobLink } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";
import { startJob } from "../../../lib/start-job.ts";

/** Read the articles again that an older parser read. */
export async function POST(): Promise<Response> {
  const { jobs } = await openedLibrary();
  const { id } = await jobs.add({ kind: "reparse" });
  startJob(id);
  return seeOther(jobLink(id));
}
