import type { EntityRef } from "@nutgraf/library";
import { entityKind } from "../../lib/evidence/evidence-kind.ts";
import { entityLink } from "../../lib/links.ts";

/** A name in the colour of its kind that leads to its page. */
export function EntityLink({ entity }: { readonly entity: EntityRef }) {
  return (
    <a className={`entity kind-${entityKind(entity.type)}`} href={entityLink(entity.id)}>
      {entity.name}
    </a>
  );
}
