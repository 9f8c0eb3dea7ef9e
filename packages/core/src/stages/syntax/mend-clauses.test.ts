import { expect, test } from "vitest";
import type { Token } from "../../model/sentence.ts";
import { mendClauses } from "./mend-clauses.ts";

/** Tokens of "lemma/UPOS/XPOS>head:relation", apart by spaces. */
function toTokens(written: string): Token[] {
  return written.split(" ").map((part, at) => {
    const [, lemma = "", upos = "", xpos = "", head = "", deprel = ""] =
      /^(.*?)\/(.*?)\/(.*?)>(-?\d+):(.*)$/.exec(part) ?? [];
    return { span: { start: at, end: at + 1 }, lemma, upos, xpos, head: Number(head), deprel };
  });
}

const arcs = (tokens: readonly Token[]): string =>
  tokens.map(({ head, deprel }) => `${head}:${deprel}`).join(" ");

test.each([
  [
    "she said last month that it rained",
    "she/PRON/PRP>1:nsubj say/VERB/VBD>-1:root last/ADJ/JJ>3:amod month/NOUN/NN>1:obl that/SCONJ/IN>6:mark it/PRON/PRP>6:nsubj rain/VERB/VBD>3:acl:relcl",
    "1:nsubj -1:root 3:amod 1:obl 6:mark 6:nsubj 1:ccomp",
  ],
  [
    "saying relations have cooled",
    "say/VERB/VBG>-1:root relation/NOUN/NNS>0:obj have/AUX/VBP>3:aux cool/VERB/VBN>0:ccomp",
    "-1:root 3:nsubj 3:aux 0:ccomp",
  ],
  [
    "Turin called and she said he was sad",
    "Turin/PROPN/NNP>1:nsubj call/VERB/VBD>4:ccomp and/CCONJ/CC>4:cc she/PRON/PRP>4:nsubj say/VERB/VBD>-1:root he/PRON/PRP>7:nsubj be/AUX/VBD>7:cop sad/ADJ/JJ>4:ccomp",
    "1:nsubj -1:root 4:cc 4:nsubj 1:conj 7:nsubj 7:cop 4:ccomp",
  ],
  [
    "they called it off while she said that it rained",
    "they/PRON/PRP>1:nsubj call/VERB/VBD>-1:root it/PRON/PRP>1:obj off/ADP/RP>1:compound:prt while/SCONJ/IN>6:mark she/PRON/PRP>6:nsubj say/VERB/VBD>1:advcl that/SCONJ/IN>9:mark it/PRON/PRP>9:nsubj rain/VERB/VBD>1:ccomp",
    "1:nsubj -1:root 1:obj 1:compound:prt 6:mark 6:nsubj 1:advcl 9:mark 9:nsubj 6:ccomp",
  ],
  [
    "they voted as Turin and Rome say",
    "they/PRON/PRP>1:nsubj vote/VERB/VBD>-1:root as/ADP/IN>3:case Turin/PROPN/NNP>6:obl and/CCONJ/CC>5:cc Rome/PROPN/NNP>6:nsubj say/VERB/VBP>1:conj",
    "1:nsubj -1:root 3:case 6:nsubj 5:cc 3:conj 1:advcl",
  ],
  [
    "police arrested a man, Harris said",
    "police/NOUN/NN>6:nsubj arrest/VERB/VBD>6:ccomp a/DET/DT>3:det man/NOUN/NN>1:obj ,/PUNCT/,>1:punct Harris/PROPN/NNP>6:nsubj say/VERB/VBD>-1:root",
    "1:nsubj 6:ccomp 3:det 1:obj 1:punct 6:nsubj -1:root",
  ],
  [
    "he said they left, adding that it rained",
    "he/PRON/PRP>1:nsubj say/VERB/VBD>-1:root they/PRON/PRP>3:nsubj leave/VERB/VBD>1:ccomp ,/PUNCT/,>5:punct add/VERB/VBG>3:advcl that/SCONJ/IN>8:mark it/PRON/PRP>8:nsubj rain/VERB/VBD>5:ccomp",
    "1:nsubj -1:root 3:nsubj 1:ccomp 5:punct 1:advcl 8:mark 8:nsubj 5:ccomp",
  ],
  [
    "it rained, said one farmer",
    "it/PRON/PRP>1:nsubj rain/VERB/VBD>-1:root ,/PUNCT/,>3:punct say/VERB/VBD>1:conj one/NUM/CD>5:nummod farmer/NOUN/NN>3:obj",
    "1:nsubj -1:root 3:punct 1:parataxis 5:nummod 3:nsubj",
  ],
])("mendClauses mends: %s", (_, parsed, mended) => {
  expect(arcs(mendClauses(toTokens(parsed)))).toBe(mended);
});

test.each([
  [
    "she read the claim that it rained",
    "she/PRON/PRP>1:nsubj read/VERB/VBD>-1:root the/DET/DT>3:det claim/NOUN/NN>1:obj that/SCONJ/IN>6:mark it/PRON/PRP>6:nsubj rain/VERB/VBD>3:acl",
  ],
  [
    "she said a word that hurt",
    "she/PRON/PRP>1:nsubj say/VERB/VBD>-1:root a/DET/DT>3:det word/NOUN/NN>1:obj that/PRON/WDT>5:nsubj hurt/VERB/VBD>3:acl:relcl",
  ],
  [
    "told him it rained",
    "tell/VERB/VBD>-1:root he/PRON/PRP>0:obj it/PRON/PRP>3:nsubj rain/VERB/VBD>0:ccomp",
  ],
  [
    "he rose, said a prayer",
    "he/PRON/PRP>1:nsubj rise/VERB/VBD>-1:root ,/PUNCT/,>3:punct say/VERB/VBD>1:conj a/DET/DT>5:det prayer/NOUN/NN>3:obj",
  ],
])("mendClauses leaves alone: %s", (_, parsed) => {
  expect(mendClauses(toTokens(parsed))).toEqual(toTokens(parsed));
});
