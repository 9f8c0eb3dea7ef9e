import type { EntityRef, Library } from "@nutgraf/library";

/** What a reader asked for by a name: the entity, or the name if nobody has it. */
export type AskedEntity = { readonly entity?: EntityRef; readonly unknown?: string };

/** The entity that an address or a form names, by its id or by the beginning of its name. */
export async function findEntity(
  { entities }: Library,
  asked: string | undefined,
): Promise<AskedEntity> {
  if (!asked) return {};
  const byId = await entities.get(asked);
  if (byId) return { entity: byId };
  const { items } = await entities.list({ named: asked, limit: 1 });
  return items[0] ? { entity: items[0] } : { unknown: asked };
}
