import type { Span } from "@nutgraf/core";
import model from "wink-eng-lite-web-model";
import winkNlp, {
  type Document,
  type ItemEntity,
  type ItemSentence,
  type ItemToken,
  type ItsHelpers,
} from "wink-nlp";
import type { AnalysedTime, AnalysedWord, System } from "../system.ts";
import { packageVersion } from "./package-version.ts";

/** https://winkjs.org/wink-nlp: sentences, words, tags, lemmas and times; it finds no people, places or organisations. */
export function wink(): System {
  const nlp = winkNlp(model);
  const { its } = nlp;
  return {
    name: "wink-nlp",
    version: packageVersion("wink-nlp"),
    analyse(text) {
      const document = nlp.readDoc(text);
      const words: AnalysedWord[] = [];
      let at = 0;
      document.tokens().each((token: ItemToken) => {
        const form = String(token.out());
        const start = text.indexOf(form, at);
        if (start < 0) return;
        at = start + form.length;
        words.push({
          span: { start, end: at },
          upos: String(token.out(its.pos)),
          // The package types `its.lemma` for raw data alone, though tokens take it too.
          // @ts-expect-error
          lemma: String(token.out(its.lemma)),
        });
      });
      const sentences: Span[] = [];
      let from = 0;
      document.sentences().each((sentence: ItemSentence) => {
        const surface = String(sentence.out());
        const start = text.indexOf(surface, from);
        if (start < 0) return;
        from = start + surface.length;
        sentences.push({ start, end: from });
      });
      return { sentences, words, times: timesOf(text, document, its) };
    },
  };
}

const TIMES: ReadonlySet<string> = new Set(["DATE", "TIME", "DURATION"]);

function timesOf(text: string, document: Document, its: ItsHelpers): AnalysedTime[] {
  const times: AnalysedTime[] = [];
  let from = 0;
  document.entities().each((entity: ItemEntity) => {
    const surface = String(entity.out());
    const start = text.indexOf(surface, from);
    if (start < 0) return;
    from = start + surface.length;
    if (TIMES.has(String(entity.out(its.type)))) times.push({ span: { start, end: from } });
  });
  return times;
}
