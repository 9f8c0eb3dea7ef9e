import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionDone } from "../../../components/corrections/correction-done.tsx";
import { EntityPage } from "../../../components/entity/entity-page.tsx";
import { likelyOnly } from "../../../lib/evidence/likely-quotes.ts";
import { openedLibrary } from "../../../lib/library.ts";
import { requestPreferences } from "../../../lib/request.ts";
import { type PageProps, singleParams } from "../../../lib/search-params.ts";

type Props = PageProps & { readonly params: Promise<{ readonly id: string }> };

const SHOWN = 10;

const loadEntity = cache(async (id: string) => {
  const { entities } = await openedLibrary();
  return (await entities.get(decodeURIComponent(id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadEntity((await params).id)).name };
}

export default async function Page({ params, searchParams }: Props) {
  const entity = await loadEntity((await params).id);
  const { done } = singleParams(await searchParams);
  const { entities, quotes, events } = await openedLibrary();
  const { id } = entity;
  const likely = likelyOnly((await requestPreferences()).unsureQuotes);
  const [appearances, said, saidAbout, did, wasDone] = await Promise.all([
    entities.articles(id, { limit: 30 }),
    quotes.list({ speaker: id, limit: SHOWN, ...likely }),
    quotes.list({ about: id, limit: SHOWN, ...likely }),
    events.list({ entity: id, part: "agent", limit: SHOWN }),
    events.list({ entity: id, part: "patient", limit: SHOWN }),
  ]);
  return (
    <>
      {done && <CorrectionDone id={done} />}
      <EntityPage {...{ entity, appearances, said, saidAbout, did, wasDone }} />
    </>
  );
}
