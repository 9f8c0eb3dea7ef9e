import type { Library } from "@nutgraf/library";
import { findEntity } from "../library/find-entity.ts";

type PageInput = { readonly limit: number; readonly after?: string | undefined };

const pageOf = ({ limit, after }: PageInput) => ({
  limit,
  ...(after === undefined ? {} : { after }),
});

/** Keys with a value: what was not asked for is left out. */
function given<Options extends Readonly<Record<string, string | undefined>>>(options: Options) {
  const kept = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}

/** Articles that a search finds, with the words that match. */
export const searchAnswer = (
  library: Library,
  input: PageInput & { readonly query: string },
): Promise<object> => library.searches.find(input.query, pageOf(input));

/** An entity, and what the latest articles say of it. */
export async function entityAnswer(
  library: Library,
  { entity, limit }: { entity: string; limit: number },
): Promise<object> {
  const { id } = await findEntity(library, entity);
  const detail = await library.entities.get(id);
  const { items } = await library.entities.articles(id, { limit });
  return { ...detail, articles: items };
}

/** Quotes, each with its place in its article. */
export async function quotesAnswer(
  library: Library,
  input: PageInput & {
    readonly speaker?: string | undefined;
    readonly about?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Promise<object> {
  const { from, to } = input;
  const [speaker, about] = await Promise.all([
    idOf(library, input.speaker),
    idOf(library, input.about),
  ]);
  return library.quotes.list({ ...pageOf(input), ...given({ speaker, about, from, to }) });
}

/** Events, each with its sentence and its place in its article. */
export async function timelineAnswer(
  library: Library,
  input: PageInput & {
    readonly entity?: string | undefined;
    readonly type?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Promise<object> {
  const { type, from, to } = input;
  const entity = await idOf(library, input.entity);
  const wanted = given({ entity, type, from, to });
  return library.events.list({ ...pageOf(input), ...wanted, order: "happened" });
}

/** A story whole, or the latest stories. */
export async function storyAnswer(
  library: Library,
  input: PageInput & { readonly id?: string | undefined },
): Promise<object> {
  if (input.id === undefined) return library.stories.list(pageOf(input));
  const story = await library.stories.get(input.id);
  if (!story) throw new RangeError(`The library has no story ${JSON.stringify(input.id)}`);
  return story;
}

async function idOf(library: Library, who: string | undefined): Promise<string | undefined> {
  return who === undefined ? undefined : (await findEntity(library, who)).id;
}
