import type { Dateline } from "../../model/article.ts";
import type { Entity, NameMention } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";

/** What linking stands on. */
export type LinkInput = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dateline: Dateline | undefined;
};

/** Join the mentions of the same person, organisation, place or thing. */
export function linkMentions({ text, names }: LinkInput): Entity[] {
  return names.map(({ span, type, confidence }, index) => ({
    id: `e${index + 1}`,
    type,
    name: text.slice(span.start, span.end),
    aliases: [],
    salience: 0,
    mentions: [{ span, form: "name", confidence }],
  }));
}
