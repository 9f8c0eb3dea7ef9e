import { Quote } from "@nutgraf/core";
import type { EntityRef, QuoteListOptions } from "@nutgraf/library";

type Fields = Readonly<Record<string, string | undefined>>;
type Asked = { readonly by?: EntityRef | undefined; readonly about?: EntityRef | undefined };

/** What the fields of the page "Quotes" ask of the library. */
export function toQuoteOptions(fields: Fields, { by, about }: Asked): QuoteListOptions {
  const kind = Quote.shape.kind.safeParse(fields.kind);
  return {
    ...(by && { speaker: by.id }),
    ...(about && { about: about.id }),
    ...(kind.success && { kind: kind.data }),
    ...(fields.from && { from: fields.from }),
    ...(fields.to && { to: fields.to }),
    ...(fields.after && { after: fields.after }),
  };
}
