import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JobPage } from "../../../components/add/job-page.tsx";
import { openedLibrary } from "../../../lib/library.ts";

export const metadata: Metadata = { title: "Import" };

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function Page({ params }: Props) {
  const id = decodeURIComponent((await params).id);
  const { jobs } = await openedLibrary();
  const job = await jobs.get(id);
  if (!job) notFound();
  return <JobPage job={job} failures={await jobs.failures(id)} />;
}
