import { createArticle, type EntityType, parseArticle } from "@nutgraf/core";
import type { AnalysedName, System } from "../system.ts";

const TYPES: Readonly<Partial<Record<EntityType, AnalysedName["type"]>>> = {
  person: "PER",
  organisation: "ORG",
  place: "LOC",
  facility: "LOC",
};

/** This project. */
export const nutgraf = (): System => ({
  name: "nutgraf",
  version: "this checkout",
  analyse(text, publishedAt) {
    const article = createArticle(text, publishedAt ? { publishedAt } : {});
    const { sentences, entities, times } = parseArticle(article);
    let first = 0;
    return {
      times,
      hasTimeValues: true,
      sentences: sentences.map(({ span }) => span),
      words: sentences.flatMap(({ tokens }) => {
        const offset = first;
        first += tokens.length;
        return tokens.map((token) => ({
          ...token,
          head: token.head < 0 ? -1 : token.head + offset,
        }));
      }),
      names: entities.flatMap(({ type, mentions }) => {
        const label = TYPES[type];
        const names = mentions.filter(({ form }) => form === "name");
        return label ? names.map(({ span }) => ({ span, type: label })) : [];
      }),
    };
  },
});
