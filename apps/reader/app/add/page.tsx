import type { Metadata } from "next";
import { AddForm } from "../../components/add/add-form.tsx";
import { addProblem } from "../../lib/add-problem.ts";

export const metadata: Metadata = { title: "Add an article" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[]>>> };

export default async function AddPage({ searchParams }: Props) {
  const { problem, file } = await searchParams;
  return (
    <div className="page">
      <h1>Add an article</h1>
      <p className="lede">
        Paste a text, or drop files. It stays on this machine, and is read here: nothing is sent
        anywhere.
      </p>
      {problem !== undefined && (
        <p className="notice error" role="alert">
          {addProblem(problem, file)}
        </p>
      )}
      <AddForm />
    </div>
  );
}
