import type { Library } from "@nutgraf/library";
import { readItemId } from "./item-id.ts";
import { normaliseStream, readState, starredState, streamOptions, tagOf } from "./stream.ts";

const MOST_ITEMS = 500;

/** Give states and labels to items (`a`) and take them away (`r`). */
export async function changeItems(library: Library, fields: URLSearchParams): Promise<void> {
  const numbers = fields.getAll("i").flatMap((id) => readItemId(id) ?? []);
  const found = await library.articles.listNumbered(numbers);
  const ids = found.map(({ id }) => id);
  for (const [name, isOn] of [
    ["a", true],
    ["r", false],
  ] as const)
    for (const state of fields.getAll(name).map(normaliseStream)) {
      const tag = tagOf(state);
      if (state === readState) await library.reading.markRead(ids, isOn);
      if (state === starredState) await library.reading.star(ids, isOn);
      if (tag !== undefined) await changeTag(library, ids, { tag, isOn });
    }
}

async function changeTag(
  { articles, reading }: Library,
  ids: readonly string[],
  { tag, isOn }: { readonly tag: string; readonly isOn: boolean },
): Promise<void> {
  for (const id of ids) {
    const tags = (await articles.get(id))?.tags ?? [];
    const others = tags.filter((other) => other !== tag);
    await reading.setTags(id, isOn ? [...others, tag] : others);
  }
}

/** Mark a stream (`s`) read, but nothing that came after `ts` (microseconds). */
export async function markAllRead(
  { articles, reading }: Library,
  fields: URLSearchParams,
): Promise<void> {
  const options = streamOptions(fields.get("s") ?? "");
  if (!options) return;
  const until = Number(fields.get("ts")) / 1000 || Number.POSITIVE_INFINITY;
  let after: string | undefined;
  do {
    const page = await articles.list({
      ...options,
      unread: true,
      limit: MOST_ITEMS,
      ...(after !== undefined && { after }),
    });
    const due = page.items.filter(({ addedAt }) => Date.parse(addedAt) <= until);
    await reading.markRead(
      due.map(({ id }) => id),
      true,
    );
    after = page.next;
  } while (after !== undefined);
}
