import type { Token } from "../../model/sentence.ts";
import { nameTitles } from "../../text/lexicon/name-heads.ts";
import { nameKinds } from "./name-labels.ts";
import type { WordName } from "./read-names.ts";

const ARTICLE = /^(?:the|a|an)$/i;

/** Places whose name begins with the article. */
const WITH_ARTICLE = /^(?:hague|bronx|gambia|bahamas)$/i;

const POSSESSIVE = /^['’](?:s|S)?$/;

/** A name without the article or title before it and the possessive after it. */
export function trimName(text: string, tokens: readonly Token[], name: WordName): WordName {
  const wordAt = (index: number): string => {
    const span = tokens[index]?.span;
    return span ? text.slice(span.start, span.end) : "";
  };
  let { start, end } = name;
  const isPerson = nameKinds[name.kind] === "person";
  while (start < end - 1) {
    const word = wordAt(start);
    const isArticle = ARTICLE.test(word) && !WITH_ARTICLE.test(wordAt(start + 1));
    const isTitle = isPerson && nameTitles.has(word.toLowerCase());
    if (!isArticle && !isTitle) break;
    start++;
  }
  if (start < end - 1 && POSSESSIVE.test(wordAt(end - 1))) end--;
  return start === name.start && end === name.end ? name : { ...name, start, end };
}
