import type { WireHint, WireItem, WireTerm } from "@nutgraf/core";
import { childrenOf, getChild, lineOf } from "../../xml/xml-queries.ts";
import type { XmlElement } from "../../xml/xml-tree.ts";
import { withoutAbsent } from "../without-absent.ts";
import { addressOf, type Schemes } from "./schemes.ts";

/** The nature of a concept, as `type` or the address of the code says it. */
const HINT_NATURES: Readonly<Record<string, WireHint["type"]>> = {
  person: "person",
  organisation: "organisation",
  organization: "organisation",
  geoArea: "place",
  poi: "place",
};

type G2Item = {
  readonly item: XmlElement;
  readonly schemes: Schemes;
  readonly hints: readonly WireHint[];
  readonly original: WireItem["original"];
};

/** What the agency says of a NewsML-G2 item besides its text. */
export function toG2Wire({ item, schemes, hints, original }: G2Item): WireItem {
  const itemMeta = getChild(item, "itemMeta");
  const meta = getChild(item, "contentMeta");
  const located = getChild(meta, "located");
  const notes = childrenOf(itemMeta, "edNote").flatMap((note) => lineOf(note) ?? []);
  const urgency = Number(lineOf(getChild(meta, "urgency")));
  const subjects = [...childrenOf(meta, "subject"), ...childrenOf(meta, "keyword")];
  const allHints = [...hints, ...subjects.flatMap((subject) => toHint(subject, schemes))];
  return withoutAbsent({
    uri: item.attributes.guid,
    version: item.attributes.version,
    status: statusOf(addressOf(getChild(itemMeta, "pubStatus"), schemes)),
    embargoedUntil: lineOf(getChild(itemMeta, "embargoed")),
    urgency: urgency >= 1 && urgency <= 9 ? Math.round(urgency) : undefined,
    slugline: lineOf(getChild(meta, "slugline")),
    notes: notes.length > 0 ? notes : undefined,
    located: lineOf(getChild(located, "name")) ?? addressOf(located, schemes),
    rights: rightsOf(getChild(item, "rightsInfo"), schemes),
    genres: toTerms(childrenOf(meta, "genre"), schemes),
    subjects: toTerms(subjects, schemes),
    hints: allHints.length > 0 ? allHints : undefined,
    original,
  });
}

function statusOf(address: string | undefined): WireItem["status"] {
  const code = address?.split(/[/:]/).at(-1);
  return code === "usable" || code === "withheld" || code === "canceled" ? code : undefined;
}

function rightsOf(rights: XmlElement | undefined, schemes: Schemes): WireItem["rights"] {
  const holder = getChild(rights, "copyrightHolder");
  const found = {
    holder: lineOf(getChild(holder, "name")) ?? addressOf(holder, schemes),
    notice: lineOf(getChild(rights, "copyrightNotice")),
    terms: lineOf(getChild(rights, "usageTerms")),
  };
  return found.holder || found.notice || found.terms ? withoutAbsent(found) : undefined;
}

function toTerms(concepts: readonly XmlElement[], schemes: Schemes): WireTerm[] | undefined {
  const terms = concepts.map((concept) =>
    withoutAbsent({ name: nameOf(concept), uri: addressOf(concept, schemes) }),
  );
  return terms.length > 0 ? terms : undefined;
}

/** A keyword is its own name. */
function nameOf(concept: XmlElement): string | undefined {
  return (
    lineOf(getChild(concept, "name")) ?? (concept.name === "keyword" ? lineOf(concept) : undefined)
  );
}

function toHint(subject: XmlElement, schemes: Schemes): WireHint[] {
  const name = nameOf(subject);
  const nature =
    subject.attributes.type?.split(":").at(-1) ?? subject.attributes.typeuri?.split("/").at(-1);
  const type = HINT_NATURES[nature ?? ""];
  return name && type ? [withoutAbsent({ type, name, uri: addressOf(subject, schemes) })] : [];
}
