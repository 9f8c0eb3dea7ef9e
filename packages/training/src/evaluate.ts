import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConllu } from "./conllu.ts";
import { scoreTreebank } from "./evaluation/score-treebank.ts";
import { readDocuments } from "./sentences/read-documents.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) throw new TypeError("Missing --data: the folder that holds dev");
const dev = resolve(process.env.INIT_CWD ?? ".", values.data, "dev");

const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);

console.log("| set | words given | words | UPOS | XPOS | UAS | LAS | lemmas |");
console.log("|---|---|---:|---:|---:|---:|---:|---:|");
for (const name of ["gum-news.dev", "ewt.dev"]) {
  const path = join(dev, `${name}.conllu`);
  const sentences = readConllu(path);
  const documents = readDocuments(path).map(({ text }) => text);
  for (const given of [true, false]) {
    const { words, upos, xpos, uas, las, lemmas } = scoreTreebank(sentences, documents, given);
    const scores = [words, upos, xpos, uas, las, lemmas].map(percent);
    console.log(`| ${[name, given ? "yes" : "no, raw text", ...scores].join(" | ")} |`);
  }
}
