import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "../../components/page/page-head.tsx";
import { AddPersonForm } from "../../components/people/add-person-form.tsx";
import { PeopleTable } from "../../components/people/people-table.tsx";
import { listPeople } from "../../lib/auth/people.ts";
import { requestPerson } from "../../lib/auth/request-person.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps) {
  const me = (await requestPerson()) ?? notFound();
  const { problem } = singleParams(await searchParams);
  return (
    <div className="page">
      <PageHead title="People" lede="Who may use this reader, and what for." />
      <PeopleTable people={await listPeople()} me={me.id} />
      <AddPersonForm problem={problem} />
    </div>
  );
}
