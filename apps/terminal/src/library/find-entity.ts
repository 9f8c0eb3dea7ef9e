import type { EntitySummary, Library } from "@nutgraf/library";
import { CommandError } from "../exit-codes.ts";

const ID = /^e\d+$/;

/**
 * Find somebody or something by its id or its name.
 * @throws {CommandError} if nobody or more than one is called so
 */
export async function findEntity(library: Library, wanted: string): Promise<EntitySummary> {
  if (ID.test(wanted)) {
    const entity = await library.entities.get(wanted);
    if (entity) return entity;
    throw new CommandError("noInput", `The library has no entity ${wanted}`);
  }
  const { items } = await library.entities.list({ named: wanted, limit: 20 });
  const exact = items.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const found = exact.length > 0 ? exact : items;
  const [first, ...others] = found;
  if (!first) throw new CommandError("noInput", `The library has nobody called ${wanted}`);
  if (others.length > 0) throw new CommandError("usage", ambiguity(wanted, found));
  return first;
}

function ambiguity(wanted: string, found: readonly EntitySummary[]): string {
  const shown = found.slice(0, 5).map(({ id, name, type }) => `${id} (${name}, ${type})`);
  return `${wanted} may be ${shown.join(", ")}${found.length > 5 ? " …" : ""}; expected an id`;
}
