import type { EntityType } from "@nutgraf/core";

/** The plural of each type of entity. */
export const entityTypeLabels: Readonly<Record<EntityType, string>> = {
  person: "People",
  organisation: "Organisations",
  place: "Places",
  group: "Groups",
  law: "Laws",
  work: "Works",
  facility: "Buildings and sites",
  product: "Products",
  event: "Named events",
  other: "Other names",
};
