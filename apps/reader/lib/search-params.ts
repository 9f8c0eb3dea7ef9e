/** What Next.js hands a page about its address. */
export type PageProps = { readonly searchParams: Promise<SearchParams> };
type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The query's fields, each with its first value; an empty field is a missing one. */
export function singleParams(params: SearchParams): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value[0] : value)?.trim() || undefined,
    ]),
  );
}

/** The query's fields with every value of each. */
export function toFields(params: SearchParams): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of [value ?? []].flat()) fields.append(name, one);
  return fields;
}
