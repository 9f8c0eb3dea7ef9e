import Papa from "papaparse";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { csvRow } from "./csv-row.ts";
import { writeArticlesCsv, writeEntitiesCsv, writeEventsCsv, writeQuotesCsv } from "./write-csv.ts";

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });

test.each([
  [
    "articles",
    writeArticlesCsv,
    { article: "a/1", title: `'=Rates <rise> & "fall"`, byline: "Bo Mi", entities: "3" },
    1,
  ],
  [
    "entities",
    writeEntitiesCsv,
    { entity: "e1", type: "organisation", name: "central bank of Norland", salience: "0.8" },
    3,
  ],
  [
    "quotes",
    writeQuotesCsv,
    { quote: "q1", speaker: "Ada Lo", content: "'=Prices [will] fall; slowly, & surely" },
    1,
  ],
  [
    "events",
    writeEventsCsv,
    {
      event: "v1",
      agents: "central bank of Norland",
      patients: "Ada Lo",
      time: "2024-11-06",
      place: "Norland",
      by: "Ada Lo",
    },
    2,
  ],
])("write-csv writes %s that Papa Parse reads", async (_, write, row, count) => {
  const csv = await written(write(stream(parsedArticle())));
  const { data, errors } = read(csv);
  expect(errors).toEqual([]);
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(data).toHaveLength(count);
  expect(data[0]).toMatchObject(row);
});

test("write-csv leaves a negative latitude a number", async () => {
  const { data } = read(await written(writeEntitiesCsv(stream(parsedArticle()))));
  expect(data[2]).toMatchObject({ latitude: "-47.5" });
});

test.each(["=1+1", "+1", "-1", "@x", " =1", "\u200b=1", "＝1", "\t=1", "|x", "%x"])(
  "csvRow makes no formula of %j",
  (cell) => {
    expect(csvRow([cell]).replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test.each([
  ["a-b", "a-b\r\n"],
  ["1 = 1", "1 = 1\r\n"],
  ['a "b"\nc', '"a ""b""\nc"\r\n'],
  [-1.5, "-1.5\r\n"],
  [undefined, "\r\n"],
])("csvRow leaves %j what it is", (cell, row) => {
  expect(csvRow([cell])).toBe(row);
});
