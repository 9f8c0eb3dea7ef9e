import type { Metadata } from "next";
import { AddForm } from "../../components/add/add-form.tsx";
import { AddProblems } from "../../components/add/add-problems.tsx";
import { AddUrls } from "../../components/add/add-urls.tsx";
import { JobList } from "../../components/add/job-list.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { IfAllowed } from "../../components/people/if-allowed.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { feedsPage } from "../../lib/links.ts";
import { type PageProps, toFields } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Add articles" };

const JOBS_SHOWN = 5;

export default async function AddPage({ searchParams }: PageProps) {
  const fields = toFields(await searchParams);
  const problems = fields.getAll("problem");
  const { jobs } = await openedLibrary();
  const { items } = await jobs.list({ limit: JOBS_SHOWN });
  return (
    <div className="page">
      <PageHead
        title="Add articles"
        lede="Paste a text, drop files, or name web pages. Everything is kept and read on this machine."
      />
      {problems.length > 0 && (
        <AddProblems
          problems={problems}
          more={Number(fields.get("more")) || 0}
          rest={fields.get("rest") ?? undefined}
        />
      )}
      <IfAllowed
        action="/articles"
        otherwise={<p className="empty">Your role is to read; an editor can add articles.</p>}
      >
        <AddForm />
        <AddUrls />
        <p className="muted">
          To get what is new by itself, follow <a href={feedsPage}>feeds</a>.
        </p>
      </IfAllowed>
      <JobList jobs={items} />
    </div>
  );
}
