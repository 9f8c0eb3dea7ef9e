import { z } from "zod";

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const concept = z.object({
  name: text,
  uri: text,
  literal: text,
  scheme: text,
  code: text,
  rel: text,
});
const concepts = z.array(concept).optional().catch(undefined);
const worded = z
  .array(z.looseObject({ role: text, contenttype: text, value: z.string() }))
  .optional()
  .catch(undefined);
const rendition = z.looseObject({ href: text, contenttype: text, mimetype: text, width: number });
const renditions = z
  .union([
    z.array(rendition),
    z.record(z.string(), rendition).transform(Object.values<z.infer<typeof rendition>>),
  ])
  .optional()
  .catch(undefined);

/** Every version's names in lower case: 3.x differs from 2.x in the case of its names alone. */
const Raw = z.object({
  uri: text,
  type: text,
  version: text,
  versioncreated: text,
  firstcreated: text,
  contentcreated: text,
  embargoed: text,
  embargoeduntil: text,
  pubstatus: z.enum(["usable", "withheld", "canceled"]).optional().catch(undefined),
  urgency: number,
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  ednote: text,
  language: text,
  byline: text,
  by: text,
  title: text,
  headline: text,
  slugline: text,
  located: text,
  headlines: worded,
  bodies: worded,
  descriptions: worded,
  renditions,
  person: concepts,
  people: concepts,
  organisation: concepts,
  organisations: concepts,
  place: concepts,
  places: concepts,
  subject: concepts,
  subjects: concepts,
  genre: concepts,
  genres: concepts,
  infosource: concepts,
  infosources: concepts,
  associations: z
    .union([
      z.array(z.unknown()),
      z.record(z.string(), z.unknown()).transform(Object.values<unknown>),
    ])
    .optional()
    .catch(undefined),
});

/** Words in a role, plain or as markup. */
export type Worded = {
  readonly role: string;
  /** Absent where the item does not say. */
  readonly isMarkup?: boolean;
  readonly value: string;
};
export type Concept = z.infer<typeof concept>;

/** What all versions of ninjs say, in the names of 2.x. */
export type NinjsItem = Omit<
  z.infer<typeof Raw>,
  "headlines" | "bodies" | "descriptions" | "associations" | "renditions"
> & {
  readonly headlines: readonly Worded[];
  readonly bodies: readonly Worded[];
  readonly descriptions: readonly Worded[];
  readonly renditions: readonly z.infer<typeof rendition>[];
  readonly associations: readonly NinjsItem[];
};

/** Bring a document of any version to one set of names. */
export function toItem(document: unknown): NinjsItem {
  const keys = z.record(z.string(), z.unknown()).parse(toLowerKeys(document));
  const lower = Raw.parse(keys);
  const keyed = Object.entries(keys).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const inRole = (prefix: string): Worded[] =>
    keyed.flatMap(([name, value]) => {
      if (!name.startsWith(prefix)) return [];
      const role = name.slice(prefix.length);
      return { role, isMarkup: /html|xml|nitf/.test(role), value };
    });
  return {
    ...lower,
    embargoed: lower.embargoed ?? lower.embargoeduntil,
    by: lower.by ?? lower.byline,
    people: lower.people ?? lower.person,
    organisations: lower.organisations ?? lower.organisation,
    places: lower.places ?? lower.place,
    subjects: lower.subjects ?? lower.subject,
    genres: lower.genres ?? lower.genre,
    infosources: lower.infosources ?? lower.infosource,
    headlines: [
      ...(lower.headline ? [{ role: "main", isMarkup: false, value: lower.headline }] : []),
      ...inRole("headline_"),
      ...(lower.headlines ?? []).map(toWorded),
    ],
    bodies: [...inRole("body_"), ...(lower.bodies ?? []).map(toWorded)],
    descriptions: [...inRole("description_"), ...(lower.descriptions ?? []).map(toWorded)],
    renditions: lower.renditions ?? [],
    associations: (lower.associations ?? []).map(toItem),
  };
}

function toWorded({
  role,
  contenttype,
  value,
}: {
  role?: string | undefined;
  contenttype?: string | undefined;
  value: string;
}): Worded {
  const isMarkup = contenttype === undefined ? {} : { isMarkup: /html|xml/i.test(contenttype) };
  return { role: role ?? "", ...isMarkup, value };
}

/** The names of 3.x are those of 2.x in camel case. */
function toLowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toLowerKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), toLowerKeys(inner)]),
  );
}
