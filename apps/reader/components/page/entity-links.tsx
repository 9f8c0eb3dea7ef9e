import type { EntityRef } from "@nutgraf/library";
import { EntityLink } from "./entity-link.tsx";

/** Names side by side, each a link to its page. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityRef[] }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ", "}
      <EntityLink entity={entity} />
    </span>
  ));
}
