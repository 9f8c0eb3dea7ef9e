import type { CorrectionRequest } from "@nutgraf/library";
import { readCorrection } from "../../../lib/correction-request.ts";
import { formFields } from "../../../lib/form-fields.ts";
import { openedLibrary } from "../../../lib/library.ts";
import { articleLink, correctionsPage, entityLink, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Make the correction that the preview showed. */
export async function POST(request: Request): Promise<Response> {
  const correction = readCorrection(formFields(await request.formData()));
  if (!correction) return seeOther(correctionsPage);
  const { corrections } = await openedLibrary();
  const { id } = await corrections.make(correction);
  return seeOther(pageAfter(correction, id));
}

/** Where its effect is seen. */
function pageAfter(correction: CorrectionRequest, done: string): string {
  switch (correction.kind) {
    case "merge":
      return entityLink(correction.entities[0] ?? "", { done });
    case "split":
    case "rename":
    case "retype":
      return entityLink(correction.entity, { done });
    case "reject":
      return withQuery(correctionsPage, { done });
    default:
      return articleLink(correction.article);
  }
}
