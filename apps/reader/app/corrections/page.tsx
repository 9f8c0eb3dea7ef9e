import type { Metadata } from "next";
import { CorrectionDone } from "../../components/corrections/correction-done.tsx";
import { CorrectionList } from "../../components/corrections/correction-list.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Corrections" };

export default async function CorrectionsPage({ searchParams }: PageProps) {
  const { done } = singleParams(await searchParams);
  const { corrections } = await openedLibrary();
  const made = await corrections.list();
  return (
    <div className="page">
      <PageHead
        title="Corrections"
        lede="What readers put right. Each is a rule that holds for later articles, and can be undone."
      />
      {done && <CorrectionDone id={done} />}
      {made.length > 0 ? (
        <CorrectionList corrections={made} />
      ) : (
        <p className="empty list-empty">
          None yet. Open the page of a name, and choose “Something wrong?”.
        </p>
      )}
    </div>
  );
}
