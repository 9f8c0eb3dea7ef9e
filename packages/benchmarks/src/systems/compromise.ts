import type { Span } from "@nutgraf/core";
import nlp from "compromise";
import type { AnalysedName, System } from "../system.ts";
import { packageVersion } from "./package-version.ts";

type Found = { offset: { start: number; length: number }; text: string };
type View = { json(options: { offset: boolean }): Found[] };

/** https://github.com/spencermountain/compromise: sentences, and people, places and organisations. */
export const compromise = (): System => ({
  name: "compromise",
  version: packageVersion("compromise"),
  analyse(text) {
    const document = nlp(text);
    const named = (view: View, type: AnalysedName["type"]): AnalysedName[] =>
      spansOf(text, view).map((span) => ({ span: withoutMarks(text, span), type }));
    return {
      sentences: spansOf(text, document.sentences()),
      names: [
        ...named(document.people(), "PER"),
        ...named(document.places(), "LOC"),
        ...named(document.organizations(), "ORG"),
      ],
    };
  },
});

const spansOf = (text: string, view: View): Span[] =>
  view.json({ offset: true }).map(({ offset, text: surface }) => {
    const end = offset.start + offset.length;
    const exact = text.slice(offset.start, end) === surface;
    return { start: offset.start, end: exact ? end : Math.min(end, text.length) };
  });

const OPENING = /^[^\p{L}\p{N}]+/u;
const CLOSING = /(?:['’]s)?[^\p{L}\p{N}.]*$/u;

/** Its names keep the punctuation and the possessive around them, which ours do not. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const surface = text.slice(start, end);
  const opening = surface.match(OPENING)?.[0].length ?? 0;
  const closing = surface.match(CLOSING)?.[0].length ?? 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}
