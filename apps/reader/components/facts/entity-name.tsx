import type { Entity } from "@nutgraf/core";
import { entityKind } from "../../lib/evidence/evidence-kind.ts";

/** A name in the colour of its kind. */
export function EntityName({ entity }: { readonly entity: Entity }) {
  return <span className={`entity kind-${entityKind(entity.type)}`}>{entity.name}</span>;
}
