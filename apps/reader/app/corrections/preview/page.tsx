import type { Metadata } from "next";
import { CorrectionQuestion } from "../../../components/corrections/correction-question.tsx";
import { readCorrection } from "../../../lib/correction-request.ts";
import { findEntity } from "../../../lib/find-entity.ts";
import { openedLibrary } from "../../../lib/library.ts";
import { type PageProps, toFields } from "../../../lib/search-params.ts";

export const metadata: Metadata = { title: "Correct" };

export default async function PreviewPage({ searchParams }: PageProps) {
  const fields = toFields(await searchParams);
  const library = await openedLibrary();
  const same = fields.get("same") ?? undefined;
  const other = await findEntity(library, same);
  if (other.entity) fields.append("entities", other.entity.id);
  fields.delete("same");
  const request = readCorrection(fields);
  if (!request)
    return (
      <CorrectionProblem>
        {other.unknown ? `No article names “${other.unknown}”.` : "Something was left out."}
      </CorrectionProblem>
    );
  const preview = await library.corrections.preview(request).catch((error: unknown) => {
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  if (!preview) return <CorrectionProblem>It is not there any more.</CorrectionProblem>;
  return <CorrectionQuestion preview={preview} fields={[...fields]} />;
}

function CorrectionProblem({ children }: { readonly children: string }) {
  return (
    <div className="empty-state">
      <h1>This cannot be corrected so</h1>
      <p>{children} Go back and try again; nothing was changed.</p>
    </div>
  );
}
