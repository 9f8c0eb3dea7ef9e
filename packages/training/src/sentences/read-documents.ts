import { readFileSync } from "node:fs";

/** A document of a treebank: its paragraphs apart by blank lines, and where its sentences end. */
export type TreebankDocument = { readonly text: string; readonly ends: ReadonlySet<number> };

/** Read the documents of a CoNLL-U file with their `newdoc`, `newpar` and `text` comments. */
export function readDocuments(path: string): TreebankDocument[] {
  const documents: { text: string; ends: Set<number> }[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    const sentence = lines.find((line) => line.startsWith(TEXT))?.slice(TEXT.length);
    if (sentence === undefined) continue;
    const isNew = (what: string): boolean => lines.some((line) => line.startsWith(`# ${what}`));
    let document = documents.at(-1);
    if (!document || isNew("newdoc")) {
      document = { text: "", ends: new Set() };
      documents.push(document);
    } else if (isNew("newpar")) {
      document.text = `${document.text.trimEnd()}\n\n`;
    }
    document.text += sentence;
    document.ends.add(document.text.length);
    const isTight = lines.findLast((line) => line !== "")?.includes("SpaceAfter=No");
    if (!isTight) document.text += " ";
  }
  return documents;
}

const TEXT = "# text = ";
