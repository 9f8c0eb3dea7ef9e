import type { EntityType } from "@nutgraf/core";

/** The kinds of evidence a reader may show or hide, in the order of the switches. */
export const evidenceKinds = [
  "person",
  "organisation",
  "place",
  "other",
  "quote",
  "time",
  "event",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The plural that labels a kind's switch. */
export const evidenceLabels: Readonly<Record<EvidenceKind, string>> = {
  person: "People",
  organisation: "Organisations",
  place: "Places",
  other: "Other names",
  quote: "Quotes",
  time: "Times",
  event: "Events",
};

/** The classes that give a name the colour of its kind. */
export const kindClass = ({ type }: { readonly type: EntityType }): string =>
  `entity kind-${entityKind(type)}`;

/** The kind under which an entity is shown. */
export function entityKind(type: EntityType): EvidenceKind {
  switch (type) {
    case "person":
    case "organisation":
    case "place":
      return type;
    case "group":
      return "organisation";
    case "facility":
      return "place";
    default:
      return "other";
  }
}
