import type { Metadata } from "next";
import { AddForm } from "../../components/add/add-form.tsx";
import { AddProblem } from "../../components/add/add-problem.tsx";
import { AddUrls } from "../../components/add/add-urls.tsx";
import { JobList } from "../../components/add/job-list.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { feedsPage } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Add articles" };

const JOBS_SHOWN = 5;

export default async function AddPage({ searchParams }: PageProps) {
  const { problem, file, others, rest } = singleParams(await searchParams);
  const { jobs } = await openedLibrary();
  const { items } = await jobs.list({ limit: JOBS_SHOWN });
  return (
    <div className="page">
      <PageHead
        title="Add articles"
        lede="Paste a text, drop files, or name web pages. Everything is kept and read on this machine."
      />
      {problem && <AddProblem problem={problem} file={file} others={others} rest={rest} />}
      <AddForm />
      <AddUrls />
      <p className="muted">
        To get what is new by itself, follow <a href={feedsPage}>feeds</a>.
      </p>
      <JobList jobs={items} />
    </div>
  );
}
