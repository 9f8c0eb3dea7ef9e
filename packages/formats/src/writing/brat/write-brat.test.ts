import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { parsedArticle, stream, writtenBytes } from "../../../test/parsed-article.ts";
import { toStandoff, writeBrat } from "./write-brat.ts";

/** The grammar of https://brat.nlplab.org/standoff.html, a pattern for each kind of line. */
const GRAMMAR = [
  /^T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t[^\t\n]+$/,
  /^E\d+\t[\w-]+:T\d+(?: [A-Za-z]+\d*:[TE]\d+)*$/,
  /^R\d+\t[\w-]+ Arg1:T\d+ Arg2:T\d+$/,
  /^A\d+\t[\w-]+ E\d+(?: \w+)?$/,
  /^\*\tEquiv T\d+(?: T\d+)+$/,
  /^#\d+\tAnnotatorNotes T\d+\t[^\t\n]+$/,
];

test("toStandoff keeps to the grammar, and its offsets count characters", () => {
  const parsed = parsedArticle();
  const lines = toStandoff(parsed).trimEnd().split("\n");
  const characters = Array.from(parsed.article.text);
  for (const line of lines) {
    expect(GRAMMAR.filter((pattern) => pattern.test(line))).toHaveLength(1);
    const [, start, end, words] = line.match(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/) ?? [];
    if (words !== undefined)
      expect(characters.slice(Number(start), Number(end)).join("")).toBe(words);
  }
  expect(lines).toContain(
    "E1\tBusiness-Declare-Bankruptcy:T7 Agent:T1 Patient:T2 By:T2 Time:T6 Place:T4",
  );
  expect(lines).toContain("*\tEquiv T2 T3");
  expect(lines).toContain("R1\tSpeaker Arg1:T5 Arg2:T2");
});

test("writeBrat zips a text and its facts for each article", async () => {
  const files = unzipSync(await writtenBytes(writeBrat(stream(parsedArticle()))));
  expect(Object.keys(files)).toEqual(["a 1.txt", "a 1.ann", "annotation.conf"]);
});
