import type { Metadata } from "next";
import { PageHead } from "../../components/page/page-head.tsx";
import { ExportForm } from "../../components/settings/export-form.tsx";
import { formatsPackage } from "../../lib/packages.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Export" };

export default async function ExportPage({ searchParams }: PageProps) {
  const { q, problem } = singleParams(await searchParams);
  const { exportFormats } = await formatsPackage();
  return (
    <div className="page">
      <PageHead
        title="Export"
        lede="Articles with every fact and its place in the text, to go on with elsewhere."
      />
      {problem && (
        <p className="notice error" role="alert">
          {problem}.
        </p>
      )}
      <ExportForm query={q} formats={exportFormats} />
    </div>
  );
}
