import type { EntityRef } from "@nutgraf/library";

type NameSuggestionsProps = { readonly id: string; readonly entities: readonly EntityRef[] };

/** Names that the browser offers while one is typed into a field with this list. */
export function NameSuggestions({ id, entities }: NameSuggestionsProps) {
  return (
    <datalist id={id}>
      {entities.map((entity) => (
        <option value={entity.name} key={entity.id} />
      ))}
    </datalist>
  );
}
