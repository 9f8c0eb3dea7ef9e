import { Quote } from "@nutgraf/core";
import type { EntityRef, QuoteListOptions } from "@nutgraf/library";
import { likelyOnly } from "./evidence/likely-quotes.ts";
import type { Preferences } from "./preferences.ts";

type Fields = Readonly<Record<string, string | undefined>>;
type Asked = {
  readonly by?: EntityRef | undefined;
  readonly about?: EntityRef | undefined;
  readonly unsure: Preferences["unsureQuotes"];
};

/** What the fields of the page "Quotes" ask of the library. */
export function toQuoteOptions(fields: Fields, { by, about, unsure }: Asked): QuoteListOptions {
  const kind = Quote.shape.kind.safeParse(fields.kind);
  return {
    ...likelyOnly(unsure),
    ...(by && { speaker: by.id }),
    ...(about && { about: about.id }),
    ...(kind.success && { kind: kind.data }),
    ...(fields.from && { from: fields.from }),
    ...(fields.to && { to: fields.to }),
    ...(fields.after && { after: fields.after }),
  };
}
