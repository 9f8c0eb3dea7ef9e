import { openedLibrary } from "../../../../lib/library.ts";
import { jobLink } from "../../../../lib/links.ts";
import { seeOther } from "../../../../lib/see-other.ts";
import { startJob } from "../../../../lib/start-job.ts";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Try again what failed in an import, or go on with one that stopped. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).id);
  const { jobs } = await openedLibrary();
  await jobs.retry(id);
  startJob(id);
  return seeOther(jobLink(id));
}
