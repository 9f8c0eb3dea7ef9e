import type { RawSentence, Sentence } from "../../model/sentence.ts";
import { decodeModel } from "../../text/linear-model.ts";
import { once } from "../../text/once.ts";
import { readWordAtoms } from "../../text/word-atoms.ts";
import { parserWeights } from "../../weights/parser.ts";
import { taggerWeights } from "../../weights/tagger.ts";
import { lemmatise } from "./lemmatise.ts";
import { parseSentence } from "./parse-sentence.ts";
import { readParserInput } from "./parser-input.ts";
import { tagTokens } from "./tag-tokens.ts";

const getModels = once(() => {
  const tagger = decodeModel(taggerWeights);
  return {
    tagger,
    tags: tagger.classes.map((pair) => {
      const [upos = "X", xpos = ""] = pair.split(" ");
      return { upos, xpos };
    }),
    actions: decodeModel(parserWeights.actions),
    labels: decodeModel(parserWeights.labels),
  };
});

/** Tag every word, find its lemma and attach it to its governor: one tree per sentence. */
export function parseSyntax(text: string, sentences: readonly RawSentence[]): Sentence[] {
  const { tagger, tags, actions, labels } = getModels();
  return sentences.map(({ span, tokens }) => {
    const atoms = readWordAtoms(text, tokens);
    const classes = tagTokens(tagger, atoms);
    const tree = parseSentence(
      { actions, labels },
      readParserInput(atoms, classes, tagger.classes),
    );
    return {
      span,
      tokens: tokens.map((token, index) => {
        const { upos, xpos } = tags[classes[index] ?? 0] ?? { upos: "X", xpos: "" };
        const head = tree.heads[index] ?? -1;
        const deprel = head < 0 ? "root" : (labels.classes[tree.labels[index] ?? 0] ?? "dep");
        const form = text.slice(token.start, token.end);
        return { span: token, lemma: lemmatise(form, upos, xpos), upos, xpos, head, deprel };
      }),
    };
  });
}
